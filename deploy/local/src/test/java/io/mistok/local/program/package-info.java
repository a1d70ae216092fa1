/** Unit tests. */
@NullUnmarked
package io.mistok.local.program;

import org.jspecify.annotations.NullUnmarked;

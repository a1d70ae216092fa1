/** Unit tests. */
@NullUnmarked
package io.mistok.local.process;

import org.jspecify.annotations.NullUnmarked;

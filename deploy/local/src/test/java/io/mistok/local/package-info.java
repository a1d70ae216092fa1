/** Unit tests. */
@NullUnmarked
package io.mistok.local;

import org.jspecify.annotations.NullUnmarked;

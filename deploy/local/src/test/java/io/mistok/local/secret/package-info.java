/** Unit tests. */
@NullUnmarked
package io.mistok.local.secret;

import org.jspecify.annotations.NullUnmarked;

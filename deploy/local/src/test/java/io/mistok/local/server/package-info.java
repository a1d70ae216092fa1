/** Integration tests. */
@NullUnmarked
package io.mistok.local.server;

import org.jspecify.annotations.NullUnmarked;

/** Tests of the files that Compose reads, and of the script that prepares a host. */
@NullUnmarked
package io.mistok.compose;

import org.jspecify.annotations.NullUnmarked;

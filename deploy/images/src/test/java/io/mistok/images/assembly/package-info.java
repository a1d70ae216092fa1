/** Tests. */
@NullUnmarked
package io.mistok.images.assembly;

import org.jspecify.annotations.NullUnmarked;

/** Tests. */
@NullUnmarked
package io.mistok.images;

import org.jspecify.annotations.NullUnmarked;

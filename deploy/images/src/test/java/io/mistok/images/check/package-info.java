/** Tests. */
@NullUnmarked
package io.mistok.images.check;

import org.jspecify.annotations.NullUnmarked;

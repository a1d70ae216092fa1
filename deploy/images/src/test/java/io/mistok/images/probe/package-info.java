/** Tests. */
@NullUnmarked
package io.mistok.images.probe;

import org.jspecify.annotations.NullUnmarked;

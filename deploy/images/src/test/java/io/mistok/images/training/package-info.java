/** Tests. */
@NullUnmarked
package io.mistok.images.training;

import org.jspecify.annotations.NullUnmarked;

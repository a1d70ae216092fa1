/** Tests. */
@NullUnmarked
package io.mistok.images.runtime;

import org.jspecify.annotations.NullUnmarked;

/** Tests. */
@NullUnmarked
package io.mistok.images.program;

import org.jspecify.annotations.NullUnmarked;

/** Tests. */
@NullUnmarked
package io.mistok.images.sbom;

import org.jspecify.annotations.NullUnmarked;

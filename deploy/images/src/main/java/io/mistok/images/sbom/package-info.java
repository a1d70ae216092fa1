/** What is inside an image, for those who look for weak parts. */
@NullMarked
package io.mistok.images.sbom;

import org.jspecify.annotations.NullMarked;

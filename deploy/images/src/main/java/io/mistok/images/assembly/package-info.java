/** Puts layers together to an image, in a file or in a registry. */
@NullMarked
package io.mistok.images.assembly;

import org.jspecify.annotations.NullMarked;

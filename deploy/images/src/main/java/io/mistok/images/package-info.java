/** Builds the container images from the services' jars, and checks what was built. */
@NullMarked
package io.mistok.images;

import org.jspecify.annotations.NullMarked;

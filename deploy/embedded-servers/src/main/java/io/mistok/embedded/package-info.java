/** The servers below the services, each alone in a container, for trials without other images. */
@NullMarked
package io.mistok.embedded;

import org.jspecify.annotations.NullMarked;

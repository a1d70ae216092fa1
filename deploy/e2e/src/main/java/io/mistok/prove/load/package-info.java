/** Callbacks at a rate, delivered and repeated as the platform does. */
@NullMarked
package io.mistok.prove.load;

import org.jspecify.annotations.NullMarked;

/** Looks into the built files, and runs what is in them as a cluster would. */
@NullMarked
package io.mistok.images.check;

import org.jspecify.annotations.NullMarked;

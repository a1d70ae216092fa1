/** Runs each program once, so that its next start has most of the work behind it. */
@NullMarked
package io.mistok.images.training;

import org.jspecify.annotations.NullMarked;

/** The service as a whole: where it starts. */
@NullMarked
package io.mistok.stats;

import org.jspecify.annotations.NullMarked;

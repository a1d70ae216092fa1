/** Traces: what of a request or a record is told to a collector, if there is one. */
@NullMarked
package io.mistok.stats.observation;

import org.jspecify.annotations.NullMarked;

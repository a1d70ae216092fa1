/** The counts, taken once more from the log and held against the stored ones. */
@NullMarked
package io.mistok.stats.recount;

import org.jspecify.annotations.NullMarked;

/**
 * Questions about the counts: ranges, series, items, actions, active followers, as JSON and as CSV.
 */
@NullMarked
package io.mistok.stats.query;

import org.jspecify.annotations.NullMarked;

/** Rounds of rows as a table of medians and ratios, as JSON and as a picture. */
@NullMarked
package io.mistok.bench.report;

import org.jspecify.annotations.NullMarked;

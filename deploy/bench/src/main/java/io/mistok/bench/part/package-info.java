/** What there is to measure: parts, the rows they find, and the goals these are held against. */
@NullMarked
package io.mistok.bench.part;

import org.jspecify.annotations.NullMarked;

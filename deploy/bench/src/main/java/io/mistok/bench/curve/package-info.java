/**
 * What it costs to have more of something: more channels, more rules, more years of statistics; and
 * what it costs to have nothing yet, the start.
 */
@NullMarked
package io.mistok.bench.curve;

import org.jspecify.annotations.NullMarked;

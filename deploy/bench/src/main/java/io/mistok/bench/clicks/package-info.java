/** Clicks at one rate against a Mistok that runs: latency, right answers, exact counts. */
@NullMarked
package io.mistok.bench.clicks;

import org.jspecify.annotations.NullMarked;

package io.mistok.stats.recount;

import java.time.Instant;

/**
 * A bucket that does not hold what the log says.
 *
 * @param key what it counts
 * @param partition whose records it counts
 */
record Difference(
        String key,
        String granularity,
        Instant start,
        int partition,
        Counted live,
        Counted recounted) {}

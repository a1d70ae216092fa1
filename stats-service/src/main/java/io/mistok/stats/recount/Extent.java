package io.mistok.stats.recount;

/**
 * How much of a partition there is.
 *
 * @param begin the oldest record that is still there
 * @param settled what lies before it is in the live buckets for sure
 */
record Extent(long begin, long settled) {
    /** Whether the log still holds everything that was ever counted from it. */
    boolean isComplete() {
        return begin == 0;
    }
}

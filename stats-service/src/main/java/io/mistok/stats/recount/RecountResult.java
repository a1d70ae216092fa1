package io.mistok.stats.recount;

import java.util.List;

/**
 * How the stored counts compare with the log.
 *
 * @param events distinct events of the channel in the log
 * @param buckets how many buckets were compared
 * @param uncoveredBuckets how many were left out because the log no longer holds all their records
 * @param equal whether all compared buckets say the same
 * @param differences the others; at most a thousand of them
 * @param applied how many of the differing buckets were replaced
 */
record RecountResult(
        String channelId,
        long events,
        long buckets,
        long uncoveredBuckets,
        boolean equal,
        List<Difference> differences,
        long applied) {}

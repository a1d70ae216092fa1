package io.mistok.ingest.outbox;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/**
 * How often each event came lately, as far as this replica knows: a hint for readers of the log.
 */
public final class AttemptCounts {
    private static final Duration REMEMBERED = Duration.ofMinutes(2);
    private static final int AT_MOST = 100_000;

    private final Cache<String, Integer> counts =
            Caffeine.newBuilder()
                    .expireAfterWrite(REMEMBERED)
                    .maximumSize(AT_MOST)
                    // Another thread for each is more work than the work.
                    .executor(Runnable::run)
                    .build();

    /** Counts one more, from 1. */
    int next(String eventId) {
        return counts.asMap().merge(eventId, 1, Integer::sum);
    }

    /** The count of the latest one, from 1. */
    int current(String eventId) {
        return counts.asMap().computeIfAbsent(eventId, _ -> 1);
    }
}

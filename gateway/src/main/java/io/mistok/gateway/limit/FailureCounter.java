package io.mistok.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts failures by key in windows that begin with the first failure. An attempt is counted before
 * its outcome is known, so that a burst of parallel guesses does not slip through.
 */
class FailureCounter {
    private static final int MOST_KEYS = 50_000;

    private final int limit;
    private final Duration window;
    private final Cache<String, Window> windows =
            Caffeine.newBuilder().maximumSize(MOST_KEYS).build();

    FailureCounter(int limit, Duration window) {
        this.limit = limit;
        this.window = window;
    }

    /** Counts an attempt, or says how long to wait when there were enough. */
    Optional<Duration> attempt(String key, Instant now) {
        var counted = windows.asMap().compute(key, (_, last) -> next(last, now));
        return counted.attempts() <= limit
                ? Optional.empty()
                : Optional.of(Duration.between(now, counted.end()));
    }

    /** The attempt was no failure. */
    void forgive(String key) {
        windows.asMap().computeIfPresent(key, (_, last) -> last.without());
    }

    private Window next(@Nullable Window last, Instant now) {
        if (last == null || !now.isBefore(last.end())) {
            return new Window(1, now.plus(window));
        }
        return new Window(Math.min(last.attempts() + 1, limit + 1), last.end());
    }

    private record Window(int attempts, Instant end) {
        @Nullable Window without() {
            return attempts > 1 ? new Window(attempts - 1, end) : null;
        }
    }
}

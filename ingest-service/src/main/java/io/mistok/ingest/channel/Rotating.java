package io.mistok.ingest.channel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A secret, and for a while the one before it: callbacks already on their way still use that.
 *
 * @param previousUntil when the previous one stops counting; null for never
 */
public record Rotating<T>(T current, @Nullable T previous, @Nullable Instant previousUntil) {
    /** What counts now, the current one first. */
    public List<T> at(Instant now) {
        return previous == null || (previousUntil != null && !now.isBefore(previousUntil))
                ? List.of(current)
                : List.of(current, previous);
    }
}

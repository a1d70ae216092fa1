package io.mistok.simulator.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a history has been told.
 *
 * @param total callbacks of the whole history
 * @param sent those that were taken
 * @param failed those that were not
 * @param from when the first of it happened
 * @param to when the last of it happened
 * @param reason why it ended before its end
 */
record HistoryStatus(
        int total,
        int sent,
        int failed,
        boolean running,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String reason) {
    static final HistoryStatus NONE = new HistoryStatus(0, 0, 0, false, null, null, null);
}

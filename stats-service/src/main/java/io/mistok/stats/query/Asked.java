package io.mistok.stats.query;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of a question, as they came.
 *
 * @param from date in the channel's time zone, or RFC 3339 time rounded down to a full hour;
 *     absent: from the beginning
 * @param to date that is included, or RFC 3339 time that is not, rounded up to a full hour; absent:
 *     until now
 * @param granularity {@code hour} or {@code day}, which is the default
 * @param item an itemId, to ask about that item only
 */
record Asked(
        @Nullable String from,
        @Nullable String to,
        @Nullable String granularity,
        @Nullable String item) {}

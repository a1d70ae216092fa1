package io.mistok.stats.query;

import io.mistok.stats.projection.Granularity;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The time a question is about, in whole hours of the channel's clock.
 *
 * @param from first moment; {@code null}: from the beginning
 * @param to first moment after it; {@code null}: until now
 */
record Period(@Nullable Instant from, @Nullable Instant to) {
    /** Before and after everything a bucket can hold. */
    private static final Instant BEGINNING = Instant.EPOCH;

    private static final Instant END = Instant.ofEpochSecond(9_999_999_999L);

    /**
     * Reads the two parameters.
     *
     * @param to as a date: that day is included; as a time: it is the first moment left out
     * @throws InvalidQuestionException if one is neither a date nor a time, or they do not fit
     */
    static Period parse(@Nullable String from, @Nullable String to, ZoneId zone) {
        var errors = new ArrayList<ParameterError>();
        var start = Moment.parse("from", from, errors);
        var end = Moment.parse("to", to, errors);
        if (!errors.isEmpty()) {
            throw new InvalidQuestionException(errors);
        }
        var period =
                new Period(
                        start == null ? null : start.floor(zone),
                        end == null ? null : end.ceiling(zone));
        if (period.isBackwards()) {
            throw new InvalidQuestionException("to", "It lies before from");
        }
        return period;
    }

    /** The coarsest buckets that give this period exactly. */
    Granularity reading(Granularity wanted, ZoneId zone) {
        return isMidnight(from, zone) && isMidnight(to, zone) ? wanted : Granularity.HOUR;
    }

    Instant fromOrBeginning() {
        return from == null ? BEGINNING : from;
    }

    Instant toOrEnd() {
        return to == null ? END : to;
    }

    private boolean isBackwards() {
        return from != null && to != null && to.isBefore(from);
    }

    private static boolean isMidnight(@Nullable Instant moment, ZoneId zone) {
        return moment == null || Granularity.DAY.start(moment, zone).equals(moment);
    }
}

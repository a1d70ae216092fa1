package io.mistok.stats.query;

import io.mistok.stats.projection.Granularity;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One end of a period, as it was given. */
sealed interface Moment {
    int FIRST_YEAR = 2000;
    int LAST_YEAR = 2199;

    /** First moment of the full hour or the day. */
    Instant floor(ZoneId zone);

    /** First moment after the last hour or the day that belongs to it. */
    Instant ceiling(ZoneId zone);

    /** A date in the channel's time zone. */
    record Day(LocalDate date) implements Moment {
        @Override
        public Instant floor(ZoneId zone) {
            return date.atStartOfDay(zone).toInstant();
        }

        @Override
        public Instant ceiling(ZoneId zone) {
            return date.plusDays(1).atStartOfDay(zone).toInstant();
        }
    }

    /** A point in time. */
    record Point(Instant instant) implements Moment {
        @Override
        public Instant floor(ZoneId zone) {
            return Granularity.HOUR.start(instant, zone);
        }

        @Override
        public Instant ceiling(ZoneId zone) {
            return floor(zone).equals(instant) ? instant : Granularity.HOUR.next(instant, zone);
        }
    }

    /** Adds to the errors and returns {@code null} if the text is neither. */
    static @Nullable Moment parse(String name, @Nullable String text, List<ParameterError> errors) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            // A plus sign that nobody encoded arrives as a blank.
            var moment = parse(text.replace(' ', '+'));
            if (moment.year() >= FIRST_YEAR && moment.year() <= LAST_YEAR) {
                return moment;
            }
            errors.add(new ParameterError(name, "Years from 2000 to 2199 can be asked for"));
        } catch (DateTimeException neither) {
            var expected =
                    "Expected a date (2026-11-23) or an RFC 3339 time (2026-11-23T08:00:00Z)";
            errors.add(new ParameterError(name, expected));
        }
        return null;
    }

    /** The year it lies in, wherever that is. */
    private int year() {
        return switch (this) {
            case Day day -> day.date().getYear();
            case Point point -> point.instant().atZone(ZoneOffset.UTC).getYear();
        };
    }

    private static Moment parse(String text) {
        return text.indexOf('T') < 0 && text.indexOf('t') < 0
                ? new Day(LocalDate.parse(text))
                : new Point(OffsetDateTime.parse(text).toInstant());
    }
}

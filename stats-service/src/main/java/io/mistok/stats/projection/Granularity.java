package io.mistok.stats.projection;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** How long a bucket is, by the wall clock of the channel's time zone. */
public enum Granularity {
    /**
     * From one full hour on the clock to the next. A clock that is moved begins another bucket: an
     * hour that comes twice has two, and by half an hour there are shorter ones.
     */
    HOUR("h"),
    /** From one midnight to the next: 23 to 25 hours, more where a zone jumps. */
    DAY("d");

    /** No zone moves its clock by less, or is off by less from the full hour. */
    private static final Duration STEP = Duration.ofMinutes(15);

    private final String code;

    Granularity(String code) {
        this.code = code;
    }

    /** Start of the bucket that holds this moment. */
    public Instant start(Instant moment, ZoneId zone) {
        var local = moment.atZone(zone);
        return this == DAY
                ? local.toLocalDate().atStartOfDay(zone).toInstant()
                : hourOrTransition(local);
    }

    private static Instant hourOrTransition(ZonedDateTime local) {
        var hour = local.toOffsetDateTime().truncatedTo(ChronoUnit.HOURS).toInstant();
        var rules = local.getZone().getRules();
        var transition = rules.previousTransition(local.toInstant().plusNanos(1));
        return transition != null && transition.getInstant().isAfter(hour)
                ? transition.getInstant()
                : hour;
    }

    /** Start of the bucket after the one that holds this moment. */
    public Instant next(Instant moment, ZoneId zone) {
        var start = start(moment, zone);
        var later = this == DAY ? start.plus(22, ChronoUnit.HOURS) : start;
        do {
            later = later.plus(STEP);
        } while (!start(later, zone).isAfter(start));
        return start(later, zone);
    }

    String code() {
        return code;
    }

    static Granularity of(String code) {
        return code.equals(HOUR.code) ? HOUR : DAY;
    }
}

package io.mistok.simulator.history;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** When people look at their phones: quiet nights, a peak at noon and one in the evening. */
final class Rhythm {
    private static final int SECONDS_OF_AN_HOUR = 3600;

    /** From midnight, hour by hour; only the proportions matter. */
    private static final Lottery WORKDAY =
            hours(
                    2, 1, 1, 1, 1, 2, 6, 14, 22, 24, 26, 38, 60, 52, 30, 24, 26, 34, 52, 66, 62, 48,
                    26, 9);

    private static final Lottery WEEKEND =
            hours(
                    5, 3, 2, 1, 1, 1, 2, 5, 12, 26, 40, 48, 52, 48, 44, 42, 40, 42, 48, 56, 54, 46,
                    32, 16);

    private final ZoneId zone;
    private final RandomGenerator random;

    Rhythm(ZoneId zone, RandomGenerator random) {
        this.zone = zone;
        this.random = random;
    }

    /** How busy a day is; an average one has 1. */
    static double busyness(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case MONDAY -> 0.85;
            case TUESDAY, WEDNESDAY -> 0.95;
            case THURSDAY -> 1.0;
            case FRIDAY -> 1.15;
            case SATURDAY -> 1.2;
            case SUNDAY -> 0.9;
        };
    }

    /** Some moment of that day, more likely in a busy hour. */
    Instant moment(LocalDate day) {
        var weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        var hour = LocalTime.of((weekend ? WEEKEND : WORKDAY).draw(random), 0);
        return day.atTime(hour)
                .plusSeconds(random.nextInt(SECONDS_OF_AN_HOUR))
                .atZone(zone)
                .toInstant();
    }

    private static Lottery hours(Integer... weights) {
        return new Lottery(Stream.of(weights).map(Integer::doubleValue).toList());
    }
}

package io.mistok.reply.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullUnmarked
class OffHoursTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    private final OffHours usual =
            calendar(
                    SHANGHAI,
                    opening("monday", "09:00", "12:00"),
                    opening("monday", "13:00", "18:00"),
                    opening("friday", "22:00", "02:00"),
                    opening("sunday", "00:00", "24:00"));

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:59:59, false, before opening",
        "2026-11-23T09:00:00, true, the first minute",
        "2026-11-23T11:59:59, true, the last second",
        "2026-11-23T12:00:00, false, lunch",
        "2026-11-23T13:00:00, true, after lunch",
        "2026-11-23T18:00:00, false, closing",
        "2026-11-27T21:59:00, false, before the night",
        "2026-11-27T22:00:00, true, the night",
        "2026-11-28T00:00:00, true, midnight",
        "2026-11-28T01:59:59, true, after midnight",
        "2026-11-28T02:00:00, false, the night is over",
        "2026-11-29T00:00:00, true, a whole day begins",
        "2026-11-29T23:59:59, true, a whole day ends",
        "2026-11-30T00:00:00, false, the day after",
    })
    void opensAndClosesOnTheWallClock(LocalDateTime local, boolean open, String when) {
        assertThat(isOpen(usual, local.atZone(SHANGHAI).toInstant())).as(when).isEqualTo(open);
    }

    @Test
    void aHolidayIsClosedButTheNightBeforeEndsAsUsual() {
        var calendar =
                new OffHours(
                        true,
                        SHANGHAI,
                        usual.weekly(),
                        List.of(new Holiday(LocalDate.parse("2026-11-28"), "Moving day")),
                        List.of(),
                        null);
        assertThat(isOpen(calendar, at("2026-11-28T01:00:00"))).isTrue();
        assertThat(calendar.closedBecause(at("2026-11-28T03:00:00"), SHANGHAI))
                .hasValue("Closed: 2026-11-28 is a holiday (Moving day)");
    }

    @Test
    void aMakeUpWorkdayHasTheHoursOfTheFirstWeekdayThatHasAny() {
        var calendar =
                new OffHours(
                        true,
                        SHANGHAI,
                        usual.weekly(),
                        List.of(),
                        List.of(LocalDate.parse("2026-11-28")),
                        null);
        assertThat(isOpen(calendar, at("2026-11-28T10:00:00"))).isTrue();
        assertThat(isOpen(calendar, at("2026-11-28T12:30:00"))).isFalse();
    }

    @Test
    void theZoneOfTheChannelCountsWhenTheCalendarHasNone() {
        var calendar = new OffHours(true, null, usual.weekly(), List.of(), List.of(), null);
        Instant nineInShanghai = at("2026-11-23T09:00:00");
        assertThat(calendar.closedBecause(nineInShanghai, SHANGHAI)).isEmpty();
        assertThat(calendar.closedBecause(nineInShanghai, KYIV))
                .hasValue("Closed on Monday at 03:00 (Europe/Kyiv)");
    }

    @ParameterizedTest
    @CsvSource({
        // 2026-10-25: 04:00 summer time is 03:00 winter time, the hour from 3 to 4 comes twice
        "2026-10-24T23:30:00Z, false, 02:30",
        "2026-10-25T00:00:00Z, true, 03:00 for the first time",
        "2026-10-25T01:00:00Z, true, 03:00 for the second time",
        "2026-10-25T01:59:00Z, true, 03:59 for the second time",
        "2026-10-25T02:00:00Z, false, 04:00",
        // 2026-03-29: 03:00 winter time is 04:00 summer time, the hour from 3 to 4 does not exist
        "2026-03-29T00:59:00Z, false, 02:59",
        "2026-03-29T01:00:00Z, false, 04:00",
    })
    void aChangeOfDaylightSavingTimeMovesNoOpening(Instant at, boolean open, String wall) {
        var calendar = calendar(KYIV, opening("sunday", "03:00", "04:00"));
        assertThat(isOpen(calendar, at)).as(wall).isEqualTo(open);
    }

    /** Compares with a drawing of the week, minute by minute, for random calendars. */
    @Test
    void agreesWithADrawingOfTheWeek() {
        for (long seed = 0; seed < 300; seed++) {
            RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            List<Opening> openings = openings(random);
            BitSet week = drawing(openings);
            var calendar = calendar(ZoneOffset.UTC, openings.toArray(Opening[]::new));
            for (int i = 0; i < 200; i++) {
                int minute = random.nextInt(7 * 1440);
                Instant at =
                        LocalDate.parse("2026-11-23")
                                .atStartOfDay()
                                .plusMinutes(minute)
                                .toInstant(ZoneOffset.UTC);
                assertThat(isOpen(calendar, at))
                        .as("seed %d, %s, %s", seed, openings, at)
                        .isEqualTo(week.get(minute));
            }
        }
    }

    @Test
    void overlapIsSymmetricAndAgreesWithTheDrawing() {
        for (long seed = 0; seed < 2_000; seed++) {
            RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            Opening one = openings(random).getFirst();
            Opening other = openings(random).getFirst();
            boolean drawn = drawing(List.of(one)).intersects(drawing(List.of(other)));
            assertThat(one.overlaps(other)).as("%s and %s", one, other).isEqualTo(drawn);
            assertThat(other.overlaps(one)).as("%s and %s", other, one).isEqualTo(drawn);
        }
    }

    private static BitSet drawing(List<Opening> openings) {
        var week = new BitSet(7 * 1440);
        for (Opening it : openings) {
            for (int i = 0; i < it.length(); i++) {
                week.set((it.begin() + i) % (7 * 1440));
            }
        }
        return week;
    }

    private static List<Opening> openings(RandomGenerator random) {
        List<Opening> openings = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(5); i++) {
            String day = DayOfWeek.of(1 + random.nextInt(7)).name().toLowerCase(Locale.ROOT);
            openings.add(
                    new Opening(
                            day,
                            new TimeOfDay(random.nextInt(1440)),
                            new TimeOfDay(random.nextInt(1441))));
        }
        return openings;
    }

    private static OffHours calendar(ZoneId zone, Opening... openings) {
        return new OffHours(true, zone, Stream.of(openings).toList(), List.of(), List.of(), null);
    }

    private static Opening opening(String day, String open, String close) {
        return new Opening(day, TimeOfDay.of(open), TimeOfDay.of(close));
    }

    private static boolean isOpen(OffHours calendar, Instant at) {
        return calendar.closedBecause(at, ZoneOffset.UTC).isEmpty();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }
}

package io.mistok.reply.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.reply.calendar.OffHoursStatus.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullUnmarked
class OffHoursStatusTest {
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    private final OffHours shop =
            new OffHours(
                    true,
                    KYIV,
                    List.of(
                            opening("monday", "09:00", "13:00"),
                            opening("monday", "14:00", "18:00"),
                            opening("tuesday", "09:00", "24:00"),
                            opening("wednesday", "00:00", "24:00"),
                            opening("friday", "22:00", "02:00")),
                    List.of(
                            new Holiday(LocalDate.parse("2026-12-28"), "New Year's party"),
                            new Holiday(LocalDate.parse("2026-12-29"), null)),
                    List.of(LocalDate.parse("2026-12-26")),
                    null);

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:00, false, 2026-11-23T09:00, WEEKLY",
        "2026-11-23T09:00, true, 2026-11-23T13:00, WEEKLY",
        "2026-11-23T13:30, false, 2026-11-23T14:00, WEEKLY",
        "2026-11-23T18:00, false, 2026-11-24T09:00, WEEKLY",
        "2026-11-24T12:00, true, 2026-11-26T00:00, WEEKLY",
        "2026-11-27T23:00, true, 2026-11-28T02:00, WEEKLY",
        "2026-11-28T01:59, true, 2026-11-28T02:00, WEEKLY",
        "2026-11-28T02:00, false, 2026-11-30T09:00, WEEKLY",
        "2026-12-26T10:00, true, 2026-12-26T13:00, WORKDAY",
        "2026-12-28T10:00, false, 2026-12-30T00:00, HOLIDAY"
    })
    void itChangesWhereTheCalendarSaysSo(
            LocalDateTime at, boolean open, LocalDateTime until, Reason reason) {
        var status = shop.status(at.atZone(KYIV).toInstant(), KYIV);

        assertThat(status.open()).isEqualTo(open);
        assertThat(status.until()).isEqualTo(until.atZone(KYIV).toInstant());
        assertThat(status.reason()).isEqualTo(reason);
        assertThat(status.because()).startsWith(open ? "Open" : "Closed");
        assertThat(status.timeZone()).isEqualTo(KYIV);
    }

    @Test
    void aHolidayIsNamedWhereItHasAName() {
        assertThat(shop.status(Instant.parse("2026-12-28T10:00:00Z"), KYIV).holiday())
                .isEqualTo("New Year's party");
        assertThat(shop.status(Instant.parse("2026-12-29T10:00:00Z"), KYIV).holiday()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        // The clock is put back from 4:00 to 3:00: what opens at 3:30 opens twice.
        "2026-10-25T00:20:00Z, 03:30, 04:00, 2026-10-25T00:30:00Z",
        "2026-10-25T00:40:00Z, 03:30, 04:00, 2026-10-25T01:00:00Z",
        "2026-10-25T01:10:00Z, 03:30, 04:00, 2026-10-25T01:30:00Z",
        "2026-10-25T01:40:00Z, 03:30, 04:00, 2026-10-25T02:00:00Z",
        // The clock is put forward from 3:00 to 4:00: what opens at 3:30 opens at 4:00.
        "2026-03-29T00:50:00Z, 03:30, 05:00, 2026-03-29T01:00:00Z"
    })
    void theWallClockCountsWhenClocksArePut(Instant at, String open, String close, Instant until) {
        var calendar =
                new OffHours(
                        true,
                        KYIV,
                        List.of(opening("sunday", open, close)),
                        List.of(),
                        List.of(),
                        null);

        assertThat(calendar.status(at, KYIV).until()).isEqualTo(until);
    }

    @Test
    void whatNeverChangesHasNoEnd() {
        var never = new OffHours(false, null, List.of(), List.of(), List.of(), null);
        var always =
                new OffHours(
                        true,
                        null,
                        Stream.of(
                                        "monday",
                                        "tuesday",
                                        "wednesday",
                                        "thursday",
                                        "friday",
                                        "saturday",
                                        "sunday")
                                .map(day -> opening(day, "00:00", "24:00"))
                                .toList(),
                        List.of(),
                        List.of(),
                        null);

        assertThat(never.status(Instant.EPOCH, KYIV).until()).isNull();
        assertThat(never.status(Instant.EPOCH, KYIV).open()).isFalse();
        assertThat(never.status(Instant.EPOCH, KYIV).enabled()).isFalse();
        assertThat(always.status(Instant.EPOCH, KYIV).until()).isNull();
        assertThat(always.status(Instant.EPOCH, KYIV).open()).isTrue();
    }

    @Test
    void itAgreesWithTheCalendarMinuteByMinute() {
        var at = Instant.parse("2026-12-25T00:00:00Z");
        var end = at.plus(Duration.ofDays(8));
        var status = shop.status(at, KYIV);
        for (; at.isBefore(end); at = at.plusSeconds(60)) {
            if (!at.isBefore(status.until())) {
                status = shop.status(at, KYIV);
            }
            assertThat(shop.closedBecause(at, KYIV).isEmpty())
                    .as("%s", at)
                    .isEqualTo(status.open());
        }
    }

    private static Opening opening(String day, String open, String close) {
        return new Opening(day, TimeOfDay.of(open), TimeOfDay.of(close));
    }
}

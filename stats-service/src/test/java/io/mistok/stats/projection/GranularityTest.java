package io.mistok.stats.projection;

import static io.mistok.stats.projection.Granularity.DAY;
import static io.mistok.stats.projection.Granularity.HOUR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GranularityTest {
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    /**
     * Whole, half and quarter hours, clocks that move by 30 minutes or at midnight, a day left out.
     */
    private static final List<ZoneId> ZONES =
            List.of(
                    KYIV,
                    ZoneId.of("Asia/Kathmandu"),
                    ZoneId.of("America/St_Johns"),
                    ZoneId.of("Australia/Lord_Howe"),
                    ZoneId.of("America/Sao_Paulo"),
                    ZoneId.of("Pacific/Apia"),
                    ZoneId.of("Pacific/Chatham"),
                    ZoneId.of("America/Havana"),
                    ZoneId.of("UTC"));

    @ParameterizedTest
    @EnumSource
    void everyMomentLiesBetweenItsStartAndTheNext(Granularity granularity) {
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++) {
            var zone = ZONES.get(random.nextInt(ZONES.size()));
            var moment = Instant.ofEpochSecond(1_200_000_000L + random.nextInt(700_000_000));
            var start = granularity.start(moment, zone);
            var next = granularity.next(moment, zone);
            assertThat(moment).as(zone + " " + moment).isBetween(start, next.minusSeconds(1));
            assertThat(granularity.start(start, zone)).isEqualTo(start);
            assertThat(granularity.start(next.minusSeconds(1), zone)).isEqualTo(start);
            assertThat(granularity.start(next, zone)).isEqualTo(next);
        }
    }

    @Test
    void everyHourBelongsToOneDay() {
        var random = new Random(11);
        for (var i = 0; i < 20_000; i++) {
            var zone = ZONES.get(random.nextInt(ZONES.size()));
            var moment = Instant.ofEpochSecond(1_200_000_000L + random.nextInt(700_000_000));
            assertThat(DAY.start(HOUR.start(moment, zone), zone))
                    .as(zone + " " + moment)
                    .isEqualTo(DAY.start(moment, zone));
        }
    }

    @Test
    void dayWithAnHourTwiceHasTwentyFive() {
        var start = DAY.start(Instant.parse("2026-10-25T10:00:00Z"), KYIV);
        assertThat(start).isEqualTo("2026-10-24T21:00:00Z");
        assertThat(DAY.next(start, KYIV)).isEqualTo("2026-10-25T22:00:00Z");
        assertThat(HOUR.start(Instant.parse("2026-10-25T00:30:00Z"), KYIV))
                .isEqualTo("2026-10-25T00:00:00Z");
        assertThat(HOUR.start(Instant.parse("2026-10-25T01:30:00Z"), KYIV))
                .isEqualTo("2026-10-25T01:00:00Z");
    }

    @Test
    void dayLeftOutHasNoBucket() {
        var apia = ZoneId.of("Pacific/Apia");
        var before = Instant.parse("2011-12-30T09:00:00Z");
        assertThat(DAY.next(before, apia)).isEqualTo("2011-12-30T10:00:00Z");
        assertThat(DAY.next(DAY.next(before, apia), apia)).isEqualTo("2011-12-31T10:00:00Z");
    }
}

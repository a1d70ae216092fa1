package io.mistok.stats.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mistok.stats.projection.Granularity;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final ZoneId KATHMANDU = ZoneId.of("Asia/Kathmandu");

    @Test
    void lastDateIsIncluded() {
        var period = Period.parse("2026-11-23", "2026-11-23", KATHMANDU);
        assertThat(period.from()).isEqualTo("2026-11-22T18:15:00Z");
        assertThat(period.to()).isEqualTo("2026-11-23T18:15:00Z");
        assertThat(period.reading(Granularity.DAY, KATHMANDU)).isEqualTo(Granularity.DAY);
    }

    @Test
    void timesAreRoundedOutwardsToTheHoursOfTheClock() {
        var period = Period.parse("2026-11-23T04:20:00Z", "2026-11-23T05:20:00Z", KATHMANDU);
        assertThat(period.from()).isEqualTo("2026-11-23T04:15:00Z");
        assertThat(period.to()).isEqualTo("2026-11-23T06:15:00Z");
        assertThat(period.reading(Granularity.DAY, KATHMANDU)).isEqualTo(Granularity.HOUR);
    }

    @Test
    void fullHourAsTheEndIsLeftOut() {
        var period = Period.parse(null, "2026-11-23T04:15:00Z", KATHMANDU);
        assertThat(period.to()).isEqualTo("2026-11-23T04:15:00Z");
        assertThat(period.fromOrBeginning()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void plusSignThatNobodyEncodedIsUnderstood() {
        var period = Period.parse("2026-11-23T00:00:00 05:45", null, KATHMANDU);
        assertThat(period.from()).isEqualTo("2026-11-22T18:15:00Z");
    }

    @Test
    void bothErrorsAreNamedAtOnce() {
        assertThatThrownBy(() -> Period.parse("2026-02-30", "99999-01-01", KATHMANDU))
                .isInstanceOfSatisfying(
                        InvalidQuestionException.class,
                        failure ->
                                assertThat(failure.errors())
                                        .extracting(ParameterError::pointer)
                                        .containsExactly("/from", "/to"));
    }
}

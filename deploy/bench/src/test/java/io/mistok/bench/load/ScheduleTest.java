package io.mistok.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ScheduleTest {
    @Test
    void requestsAreEvenlySpaced() {
        var schedule = new Schedule(1_000, 200);

        assertThat(schedule.due(0)).isEqualTo(1_000);
        assertThat(schedule.due(1)).isEqualTo(5_001_000);
        assertThat(schedule.due(200)).isEqualTo(1_000_001_000);
    }

    @Test
    void roundingDoesNotAddUp() {
        var schedule = new Schedule(0, 3);

        assertThat(schedule.due(3_000_000)).isEqualTo(1_000_000L * 1_000_000_000);
    }

    @Test
    void aTimeHoldsItsRequests() {
        assertThat(new Schedule(0, 200).within(30)).isEqualTo(6_000);
        assertThat(new Schedule(0, 0.5).within(3)).isEqualTo(2);
        assertThat(new Schedule(0, 10).within(0)).isZero();
    }

    @Test
    void thereIsNoRateOfNothing() {
        assertThatThrownBy(() -> new Schedule(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}

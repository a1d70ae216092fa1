package io.mistok.prove.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoppageTest {
    private final Stoppage stoppage = new Stoppage();

    @Test
    void aHundredFailuresInAMinuteStopForAMinute() {
        fail(100, 100);
        assertThat(stoppage.isStopped("ch", 10_000)).isTrue();
        assertThat(stoppage.isStopped("other", 10_000)).isFalse();
        assertThat(stoppage.isStopped("ch", 71_000)).isFalse();
    }

    @Test
    void slowerFailuresDoNot() {
        fail(100, 1_000);
        assertThat(stoppage.isStopped("ch", 100_000)).isFalse();
    }

    private void fail(int times, long apart) {
        for (var i = 0; i < times; i++) {
            stoppage.failed("ch", i * apart);
        }
    }
}

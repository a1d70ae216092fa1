package io.mistok.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackOffTest {
    private final BackOff backOff = new BackOff();

    @Test
    void waitsTwiceAsLongEachTimeUpToTenSeconds() {
        var waits = Stream.generate(() -> backOff.after(Duration.ZERO)).limit(7);
        assertThat(waits.map(Duration::toMillis))
                .containsExactly(500L, 1000L, 2000L, 4000L, 8000L, 10_000L, 10_000L);
    }

    @Test
    void beginsAnewAfterALongRun() {
        backOff.after(Duration.ZERO);
        backOff.after(Duration.ZERO);
        assertThat(backOff.after(Duration.ofMinutes(1))).isEqualTo(Duration.ofMillis(500));
    }
}

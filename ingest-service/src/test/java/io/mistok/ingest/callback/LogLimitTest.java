package io.mistok.ingest.callback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LogLimitTest {
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final LogLimit limit = new LogLimit(nanos::get);

    @Test
    void tenLinesASecond() {
        assertThat(ask(25)).hasSize(10).containsOnly(0L);
    }

    @Test
    void nextLineTellsHowManyWereLeftOut() {
        ask(25);
        pass(Duration.ofSeconds(1));

        assertThat(ask(2)).containsExactly(15L, 0L);
    }

    @Test
    void whoIsSlowIsNeverLeftOut() {
        for (var second = 0; second < 30; second++) {
            assertThat(ask(10)).hasSize(10).containsOnly(0L);
            pass(Duration.ofSeconds(1));
        }
    }

    private List<Long> ask(int times) {
        return IntStream.range(0, times)
                .mapToObj(_ -> limit.next())
                .flatMapToLong(OptionalLong::stream)
                .boxed()
                .toList();
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}

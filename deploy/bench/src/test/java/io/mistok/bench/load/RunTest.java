package io.mistok.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RunTest {
    private static final long MILLI = Duration.ofMillis(1).toNanos();

    @Test
    void everyRequestIsSentOnceAndInOrderOfPreparation() {
        var prepared = new AtomicInteger();
        var sent = new AtomicInteger();

        var measured =
                new Run(1_000, 0.2)
                        .offer(number -> {
                            assertThat(number).isEqualTo(prepared.getAndIncrement());
                            return () -> {
                                sent.incrementAndGet();
                                return Optional.empty();
                            };
                        });

        assertThat(measured.sent()).isEqualTo(200);
        assertThat(sent).hasValue(200);
        assertThat(measured.faults()).isEmpty();
        assertThat(measured.achievedPerSecond()).isPositive().isLessThan(1_100);
    }

    @Test
    void aStuckAnswerDoesNotKeepTheOthersFromLeaving() {
        var last = new CountDownLatch(1);

        var measured =
                new Run(100, 0.1)
                        .offer(number ->
                                () -> {
                                    if (number == 9) {
                                        last.countDown();
                                    } else if (number == 0) {
                                        await(last);
                                    }
                                    return Optional.empty();
                                });

        assertThat(measured.latency().max()).isGreaterThanOrEqualTo(90 * MILLI);
    }

    @Test
    void aDelayBeforeSendingCountsAsLatency() {
        var clock = new AtomicLong();
        // Time jumps 100 ms whenever it is looked at: every request leaves late.
        var run = new Run(1_000, 0.005, () -> clock.addAndGet(100) * MILLI);

        var measured = run.offer(_ -> Optional::empty);

        assertThat(measured.lateness().at(1)).isGreaterThanOrEqualTo(100 * MILLI);
        assertThat(measured.latency().at(50)).isGreaterThan(measured.lateness().at(50));
    }

    @Test
    void faultsAreCountedByKind() {
        var measured =
                new Run(1_000, 0.01)
                        .offer(number ->
                                () ->
                                        number % 2 == 0
                                                ? Optional.of("status 503")
                                                : Optional.empty());

        assertThat(measured.faults()).containsExactly(Map.entry("status 503", 5));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
        }
    }
}

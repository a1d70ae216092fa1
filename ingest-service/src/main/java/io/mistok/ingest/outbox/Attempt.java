package io.mistok.ingest.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * One delivery of a callback, from the moment its request reached us. The platform hangs up 5 s
 * after its own start, so every wait is counted from here.
 *
 * @param id unlike any other, in any replica
 * @param receivedAt by the clock
 * @param startedNanos by the timer, which does not jump
 */
public record Attempt(String id, Instant receivedAt, long startedNanos) {
    private static final long TOGETHER = Duration.ofMillis(1).toNanos();

    /**
     * An attempt that starts now. The clock and the timer are read within a millisecond, however
     * busy the machine is: others compare attempts by the clock, we end them by the timer.
     */
    public static Attempt starting(Clock clock) {
        while (true) {
            var before = System.nanoTime();
            var now = clock.instant();
            if (System.nanoTime() - before < TOGETHER) {
                return new Attempt(UUID.randomUUID().toString(), now, before);
            }
        }
    }

    /** How long this attempt has taken. */
    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startedNanos);
    }

    /** What is left of {@code budget}, counted from the start; zero when it is used up. */
    public Duration left(Duration budget) {
        var left = budget.minus(elapsed());
        return left.isNegative() ? Duration.ZERO : left;
    }
}

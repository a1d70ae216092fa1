package io.mistok.alert;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Looks again and again. */
final class Waiting {
    private static final Duration PAUSE = Duration.ofMillis(500);

    private Waiting() {}

    /**
     * Waits for something that has to come.
     *
     * @throws IllegalStateException if it does not
     */
    static void until(String what, Duration patience, BooleanSupplier condition)
            throws InterruptedException {
        if (!within(patience, condition)) {
            throw new IllegalStateException("not in time: " + what);
        }
    }

    /** Whether it came in time. */
    static boolean within(Duration patience, BooleanSupplier condition)
            throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(PAUSE);
        }
        return true;
    }
}

package io.mistok.prove.cluster;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A program of its own that takes a step again and again, for ten seconds at most. */
final class Steps {
    private static final int AT_MOST = 1_000;

    private Steps() {}

    static void main(String[] arguments) {
        for (var i = 0; i < AT_MOST; i++) {
            step(i);
        }
    }

    private static int step(int number) {
        LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        return number > 0 ? number : -1;
    }
}

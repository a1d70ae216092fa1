package io.mistok.bench.drive;

import java.io.IOException;
import java.nio.channels.Selector;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waits for answers, but not past the next request: a selector knows whole milliseconds only. */
final class Waiting {
    private static final long MILLI = TimeUnit.MILLISECONDS.toNanos(1);
    private static final long NAP = TimeUnit.MICROSECONDS.toNanos(50);
    private static final long LONGEST = 100;

    private Waiting() {}

    static void select(Selector selector, long nanos) throws IOException {
        if (nanos >= MILLI) {
            selector.select(Math.min(LONGEST, nanos / MILLI));
        } else if (selector.selectNow() == 0 && nanos > 0) {
            LockSupport.parkNanos(Math.min(nanos, NAP));
            selector.selectNow();
        }
    }
}

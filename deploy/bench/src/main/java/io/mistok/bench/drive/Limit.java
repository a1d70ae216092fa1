package io.mistok.bench.drive;

import java.time.Duration;

/** When throughput counts: 99 of 100 answers within 100 ms, and none wrong. */
public final class Limit {
    private static final long WITHIN = Duration.ofMillis(100).toNanos();

    private Limit() {}

    /** Whether a run kept to it. */
    public static boolean holds(Tally tally) {
        return tally.faultCount() == 0 && tally.latency().at(99) < WITHIN;
    }
}

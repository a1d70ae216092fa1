package io.mistok.local.process;

import java.time.Duration;

/** How long to wait before a program is started again: longer each time until it has stayed up. */
final class BackOff {
    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration STEADY = Duration.ofSeconds(30);

    private Duration next = FIRST;

    /** The wait after a run of this length. */
    Duration after(Duration run) {
        var wait = run.compareTo(STEADY) < 0 ? next : FIRST;
        var doubled = wait.multipliedBy(2);
        next = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        return wait;
    }
}

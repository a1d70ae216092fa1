package io.mistok.simulator.history;

import java.time.Duration;

/** Lets one pass at a time, evenly spaced; who was held up by others does not hurry afterwards. */
final class Pace {
    private final long spacing;
    private long next = System.nanoTime();

    Pace(int perSecond) {
        spacing = Duration.ofSeconds(1).toNanos() / perSecond;
    }

    void await() throws InterruptedException {
        Thread.sleep(Duration.ofNanos(turn() - System.nanoTime()));
    }

    private synchronized long turn() {
        next = Math.max(next + spacing, System.nanoTime());
        return next;
    }
}

package io.mistok.simulator.callback;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** Stops the callbacks of an account whose server fails too often. */
final class Stoppage {
    private final Deque<Instant> failures = new ArrayDeque<>();
    private Instant stoppedUntil = Instant.MIN;

    synchronized boolean isActive(Instant now) {
        return now.isBefore(stoppedUntil);
    }

    synchronized void failed(Instant now, CallbackProperties rule) {
        failures.addLast(now);
        while (failures.getFirst().isBefore(now.minus(rule.stopWithin()))) {
            failures.removeFirst();
        }
        if (failures.size() >= rule.stopAfter()) {
            failures.clear();
            stoppedUntil = now.plus(rule.stopFor());
        }
    }
}

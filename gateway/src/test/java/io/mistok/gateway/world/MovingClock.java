package io.mistok.gateway.world;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Real time, moved on by tests. */
public final class MovingClock extends Clock {
    private volatile Duration moved = Duration.ZERO;

    public void move(Duration by) {
        moved = moved.plus(by);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(moved);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}

package io.mistok.bench.drive;

import io.mistok.bench.part.Effort;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;

/** One channel at one server under load. */
public final class Endpoint {
    private static final Duration SLICE = Duration.ofSeconds(10);
    private static final int WARM_UP_CONNECTIONS = 32;
    private static final double FIRST_GUESS = 3_000;
    private static final double FASTER_THAN_BEFORE = 1.4;
    private static final double MILLIS = 1_000;

    private final URI server;
    private final Callbacks callbacks;
    private final Ledger ledger = new Ledger();
    private double rate = FIRST_GUESS;

    /** Callbacks of a channel at a server. */
    public Endpoint(URI server, Callbacks callbacks) {
        this.server = server;
        this.callbacks = callbacks;
    }

    /** What it was sent so far. */
    public Ledger ledger() {
        return ledger;
    }

    /** One callback; how it went. */
    public Tally once() throws IOException {
        return drive(callbacks.next(1), new Pace.Closed(1), SLICE);
    }

    /** Load on a fresh process, not looked at. */
    public void warmUp(Duration time) throws IOException {
        for (var left = time; left.isPositive(); left = left.minus(SLICE)) {
            var slice = left.compareTo(SLICE) < 0 ? left : SLICE;
            drive(prepare(slice), new Pace.Closed(WARM_UP_CONNECTIONS), slice);
        }
    }

    /** Enough for this time, when it goes a little faster than before. */
    public Batch prepare(Duration time) {
        return prepare(rate * FASTER_THAN_BEFORE, time);
    }

    /** Exactly so many as a rate needs in a time. */
    public Batch prepare(double perSecond, Duration time) {
        return callbacks.next((int) Math.ceil(perSecond * time.toMillis() / MILLIS));
    }

    /** Sends a batch of {@link #prepare}. */
    public Tally drive(Batch batch, Pace pace, Duration time) throws IOException {
        var tally = Driver.drive(server, batch, pace, time);
        ledger.add(batch, tally);
        if (pace instanceof Pace.Closed && tally.sentCount() > 1) {
            rate = tally.perSecond();
        }
        return tally;
    }

    /**
     * The number of connections with which most callbacks are answered while 99 of 100 take less
     * than 100 ms; the smallest when none is.
     */
    public int bestConnections(Effort effort) throws IOException {
        var best = effort.connections().getFirst();
        var most = 0.0;
        for (var connections : effort.connections()) {
            var tally =
                    drive(prepare(effort.trial()), new Pace.Closed(connections), effort.trial());
            if (Limit.holds(tally) && tally.perSecond() > most) {
                most = tally.perSecond();
                best = connections;
            }
        }
        return best;
    }
}

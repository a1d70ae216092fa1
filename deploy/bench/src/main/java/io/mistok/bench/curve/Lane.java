package io.mistok.bench.curve;

import io.mistok.bench.admin.Api;
import io.mistok.bench.drive.Batch;
import io.mistok.bench.drive.Callbacks;
import io.mistok.bench.drive.Driver;
import io.mistok.bench.drive.Pace;
import io.mistok.bench.mistok.Mistok;
import io.mistok.bench.wechat.Channel;
import io.mistok.bench.wechat.Mode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A channel of our own in clear, straight at ingest; deleted at the end. */
final class Lane implements AutoCloseable {
    /** Short: ten thousand of them go into one request. */
    static final String ANSWER = "Так, 你好 ✓";

    static final String KEY = "BENCH";

    private static final Duration UNTIL_KNOWN = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Mistok mistok;
    private final Api api;
    private final Channel channel;
    private final Callbacks callbacks;

    /** A channel that answers nothing yet. */
    Lane(Mistok mistok, Callbacks.Kind kind) throws IOException {
        this.mistok = mistok;
        api = mistok.api();
        channel = api.create(Mode.PLAIN);
        callbacks = new Callbacks(channel, kind, KEY, ANSWER, mistok.ingest(), Clock.systemUTC());
    }

    Api api() {
        return api;
    }

    Channel channel() {
        return channel;
    }

    Callbacks callbacks() {
        return callbacks;
    }

    Batch next(int count) {
        return callbacks.next(count);
    }

    /** A change reaches every service within a second or so. */
    void awaitAnswered() throws IOException {
        var end = System.nanoTime() + UNTIL_KNOWN.toNanos();
        for (var faults = fault(); !faults.isEmpty(); faults = fault()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("A channel is not answered: " + faults);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private String fault() throws IOException {
        var tally = Driver.drive(mistok.ingest(), next(1), new Pace.Closed(1), UNTIL_KNOWN);
        return tally.faultCount() == 0 ? "" : tally.faults().toString();
    }

    @Override
    public void close() {
        api.delete(channel);
    }
}

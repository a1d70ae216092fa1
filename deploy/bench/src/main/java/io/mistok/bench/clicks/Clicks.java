package io.mistok.bench.clicks;

import io.mistok.bench.admin.Api;
import io.mistok.bench.load.Clicker;
import io.mistok.bench.load.Expected;
import io.mistok.bench.load.Measurement;
import io.mistok.bench.load.Run;
import io.mistok.bench.wechat.Channel;
import io.mistok.bench.wechat.Mode;
import io.mistok.bench.wechat.Platform;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Measures one kind of channel: creates it, warms up, measures, checks the count, deletes it. */
final class Clicks {
    private static final String KEY = "BENCH";
    private static final String ANSWER = "Answer of the bench: 你好, міст ✓";
    private static final Duration UNTIL_KNOWN = Duration.ofSeconds(30);
    private static final Duration UNTIL_COUNTED = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final ClickOptions options;
    private final Duration untilCounted;
    private final Api api;
    private int clicked;

    Clicks(ClickOptions options) {
        this(options, UNTIL_COUNTED);
    }

    Clicks(ClickOptions options, Duration untilCounted) {
        this.options = options;
        this.untilCounted = untilCounted;
        this.api = new Api(options.server(), options.username(), options.password());
    }

    Line measure(Mode mode) {
        var channel = api.create(mode);
        // Ctrl-C must not leave the channel behind either.
        var cleanUp = Thread.ofPlatform().unstarted(() -> api.delete(channel));
        Runtime.getRuntime().addShutdownHook(cleanUp);
        try {
            api.answer(channel, KEY, ANSWER);
            var line = measure(channel);
            if (line.count().isRight()) {
                api.delete(channel);
            }
            return line;
        } finally {
            Runtime.getRuntime().removeShutdownHook(cleanUp);
        }
    }

    private Line measure(Channel channel) {
        clicked = 0;
        var platform = new Platform(channel, KEY, ANSWER, Clock.systemUTC());
        try (var clicker = new Clicker(platform, options.server())) {
            waitUntilAnswered(clicker);
            offer(clicker, options.warmUpSeconds());
            var measured = offer(clicker, options.seconds());
            return new Line(
                    channel.mode().text(),
                    options.perSecond(),
                    measured,
                    count(channel, clicker.expected()));
        }
    }

    private Measurement offer(Clicker clicker, double seconds) {
        return new Run(options.perSecond(), seconds)
                .offer(_ -> {
                    var click = clicker.prepare(clicked++ % options.followers());
                    return () -> clicker.send(click);
                });
    }

    /** A new channel reaches every service within a second or so. */
    private void waitUntilAnswered(Clicker clicker) {
        var end = System.nanoTime() + UNTIL_KNOWN.toNanos();
        for (var fault = clicker.send(clicker.prepare(clicked++)); fault.isPresent(); ) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("A click is not answered: " + fault.get());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            fault = clicker.send(clicker.prepare(clicked++ % options.followers()));
        }
    }

    /** Asks the statistics until they can be right, or no longer. */
    private Count count(Channel channel, Expected expected) {
        var end = System.nanoTime() + untilCounted.toNanos();
        var count = ask(channel, expected);
        while (!count.isRight() && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
            count = ask(channel, expected);
        }
        return count;
    }

    private Count ask(Channel channel, Expected expected) {
        var counted = api.counted(channel);
        return new Count(channel.id(), expected, counted.total(), counted.unique());
    }
}

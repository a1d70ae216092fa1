package io.mistok.bench.drive;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;

/** Sends a batch at a pace over connections of its own, all in the calling thread. */
public final class Driver {
    private static final double NANOS = 1e9;
    private static final long PATIENCE = Duration.ofSeconds(6).toNanos();

    private final InetSocketAddress server;
    private final Batch batch;
    private final Tally tally;
    private final Set<Line> lines = new HashSet<>();
    private final ArrayDeque<Line> idle = new ArrayDeque<>();
    private int next;

    private Driver(URI server, Batch batch) {
        this.server = new InetSocketAddress(server.getHost(), server.getPort());
        this.batch = batch;
        this.tally = new Tally(batch);
    }

    /**
     * Sends until the time is over or the batch is used up, then waits for the last answers, 6 s at
     * most. Requests that find nobody there are among those that failed.
     */
    public static Tally drive(URI server, Batch batch, Pace pace, Duration time)
            throws IOException {
        var driver = new Driver(server, batch);
        try (var selector = Selector.open()) {
            return driver.run(selector, pace, time.toNanos());
        } finally {
            driver.lines.forEach(Line::close);
        }
    }

    private Tally run(Selector selector, Pace pace, long nanos) throws IOException {
        var start = System.nanoTime();
        var end = start + nanos;
        var now = start;
        while (now < end && next < batch.size()) {
            var wait = sendWhatIsDue(selector, pace, start, now);
            receive(selector, Math.min(wait, end - now));
            now = System.nanoTime();
        }
        drain(selector, now + PATIENCE);
        return tally.within((System.nanoTime() - start) / NANOS);
    }

    /** Nanoseconds until something is due without an answer before. */
    private long sendWhatIsDue(Selector selector, Pace pace, long start, long now)
            throws IOException {
        return switch (pace) {
            case Pace.Closed closed -> sendAll(selector, closed);
            case Pace.Open open -> sendOpen(selector, open, start, now);
        };
    }

    private long sendAll(Selector selector, Pace.Closed closed) throws IOException {
        while (lines.size() < closed.connections()) {
            idle.add(open(selector));
        }
        while (!idle.isEmpty() && next < batch.size()) {
            send(System.nanoTime());
        }
        return Long.MAX_VALUE;
    }

    private long sendOpen(Selector selector, Pace.Open open, long start, long now)
            throws IOException {
        while (due(start, open) <= now && next < batch.size()) {
            if (idle.isEmpty() && lines.size() < open.connections()) {
                idle.add(open(selector));
            }
            if (idle.isEmpty()) {
                return Long.MAX_VALUE;
            }
            send(due(start, open));
        }
        return Math.max(0, due(start, open) - now);
    }

    private long due(long start, Pace.Open open) {
        return start + Math.round(next * NANOS / open.perSecond());
    }

    private void send(long startedAt) {
        var line = idle.removeLast();
        var number = next++;
        tally.sent();
        try {
            line.send(number, batch.requests().get(number), startedAt);
        } catch (IOException failure) {
            tally.failed(number, System.nanoTime() - startedAt, failure);
            drop(line);
        }
    }

    private void receive(Selector selector, long nanos) throws IOException {
        Waiting.select(selector, nanos);
        for (var key : selector.selectedKeys()) {
            receive((Line) key.attachment());
        }
        selector.selectedKeys().clear();
    }

    private void receive(Line line) {
        try {
            if (!line.proceed()) {
                return;
            }
        } catch (IOException failure) {
            if (line.request != Line.NONE) {
                tally.failed(line.request, System.nanoTime() - line.since, failure);
            }
            drop(line);
            return;
        }
        tally.answered(line.request, System.nanoTime() - line.since, line.response);
        line.request = Line.NONE;
        if (line.response.closes()) {
            drop(line);
        } else {
            idle.add(line);
        }
    }

    private void drain(Selector selector, long until) throws IOException {
        while (idle.size() < lines.size() && System.nanoTime() < until) {
            receive(selector, until - System.nanoTime());
        }
        for (var line : lines) {
            if (line.request != Line.NONE) {
                tally.unanswered(line.request, System.nanoTime() - line.since);
            }
        }
    }

    private Line open(Selector selector) throws IOException {
        var line = new Line(server, selector);
        lines.add(line);
        return line;
    }

    private void drop(Line line) {
        line.close();
        lines.remove(line);
        idle.remove(line);
    }
}

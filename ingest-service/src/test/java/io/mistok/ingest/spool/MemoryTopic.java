package io.mistok.ingest.spool;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mistok.ingest.topic.TopicUnavailableException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * A topic of one partition whose broker is away or gives no answer when the test says so. Of what
 * was written without an answer the first few are stored all the same: none, some, or all.
 */
final class MemoryTopic implements EventTopic {
    /**
     * A record; its value is {@code eventId receivedAt}, and {@code !} before it where it gives up.
     */
    record Stored(String key, String value, Map<String, String> headers) {
        boolean isGaveUp() {
            return value.startsWith("!");
        }

        String eventId() {
            return value.split(" ", -1)[1];
        }

        String attemptId() {
            return headers.get("mistok-attempt-id");
        }

        boolean isAgain() {
            return headers.containsKey("mistok-again");
        }
    }

    private final List<Stored> log;
    private final Random random;
    private volatile boolean away;
    private volatile double answers = 1;
    private int next;
    private final AtomicInteger looks = new AtomicInteger();

    MemoryTopic(Random random) {
        this(random, new ArrayList<>());
    }

    private MemoryTopic(Random random, List<Stored> log) {
        this.random = random;
        this.log = log;
    }

    /** The same topic for another process. */
    MemoryTopic again() {
        return new MemoryTopic(random, log);
    }

    void away(boolean now) {
        away = now;
    }

    /** The share of the writes that are acknowledged. */
    void answers(double share) {
        answers = share;
    }

    /** How often somebody went back in it. */
    int looks() {
        return looks.get();
    }

    List<Stored> log() {
        synchronized (log) {
            return List.copyOf(log);
        }
    }

    @Override
    public boolean write(List<Entry> entries) {
        synchronized (log) {
            if (away) {
                return false;
            }
            var answered = random.nextDouble() < answers;
            var stored = answered ? entries.size() : random.nextInt(entries.size() + 1);
            entries.stream()
                    .limit(stored)
                    .map(it -> new Stored(it.key(), new String(it.value(), UTF_8), it.headers()))
                    .forEach(log::add);
            return answered;
        }
    }

    @Override
    public void rewind(Instant since) {
        check();
        looks.incrementAndGet();
        next = 0;
    }

    @Override
    public void readOn(Consumer<Logged> reader) {
        check();
        var records = log();
        for (; next < records.size(); next++) {
            var record = records.get(next);
            reader.accept(
                    new Logged(
                            record.eventId(),
                            record.attemptId(),
                            Instant.parse(record.value().split(" ", -1)[2]),
                            record.isGaveUp()));
        }
    }

    private void check() {
        if (away) {
            throw new TopicUnavailableException("memory", new IllegalStateException("away"));
        }
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}

package io.mistok.ingest.outbox;

import io.mistok.ingest.topic.TopicRecord;
import io.mistok.ingest.topic.TopicWriter;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records that the broker has not taken in time and that are worth something all the same: written
 * one after another as soon as it takes them. In memory alone, so a process that ends takes them
 * with it.
 */
final class OverdueRecords implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(OverdueRecords.class);

    /** As long as reply-service remembers an event: its {@code mistok.inbox.span}. */
    private static final Duration WORTH = Duration.ofMinutes(2);

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Some 20 MB. More than callbacks can be held at the moment when a broker goes. */
    private static final int AT_MOST = 20_000;

    private final BlockingQueue<Overdue> waiting = new LinkedBlockingQueue<>(AT_MOST);
    private final TopicWriter writer;
    private final Thread writing;

    private record Overdue(TopicRecord record, long sinceNanos) {
        boolean isWorthIt() {
            return System.nanoTime() - sinceNanos < WORTH.toNanos();
        }
    }

    OverdueRecords(TopicWriter writer) {
        this.writer = writer;
        this.writing = Thread.ofVirtual().name("overdue").start(this::write);
    }

    void add(TopicRecord record) {
        if (!waiting.offer(new Overdue(record, System.nanoTime()))) {
            log.atWarn()
                    .addKeyValue("limit", AT_MOST)
                    .log("Not published: more records are overdue than are kept");
        }
    }

    private void write() {
        try {
            while (true) {
                var next = waiting.take();
                while (next.isWorthIt() && !writer.write(next.record(), PATIENCE)) {
                    if (Thread.currentThread().isInterrupted()) {
                        return;
                    }
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        writing.interrupt();
    }
}

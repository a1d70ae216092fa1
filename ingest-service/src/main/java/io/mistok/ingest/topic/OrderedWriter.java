package io.mistok.ingest.topic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes many records at once and keeps their order: of those of one key none is stored that comes
 * after one that is not. The producer keeps the order of what it is given, and tries again in that
 * order, until it gives up on a record; so it is thrown away before it does. For one thread.
 */
public final class OrderedWriter implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(OrderedWriter.class);

    private final Supplier<Producer<String, byte[]>> producers;
    private final Duration patience;
    private @Nullable Producer<String, byte[]> current;

    /**
     * @param producers have to be more patient with each record than we are
     * @param patience how long {@link #write} waits at most
     */
    OrderedWriter(Supplier<Producer<String, byte[]>> producers, Duration patience) {
        this.producers = producers;
        this.patience = patience;
    }

    /**
     * Writes records and waits until the broker has stored them, on every replica in sync.
     *
     * @return whether they are stored for certain; after false the first ones of a key may be, or
     *     will be in a moment
     */
    public boolean write(List<TopicRecord> records) throws InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        try {
            for (var sent : send(records)) {
                sent.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            }
            return true;
        } catch (ExecutionException | TimeoutException | KafkaException notStored) {
            log.atDebug().setCause(notStored).log("The broker did not store all records");
            close();
            return false;
        } catch (InterruptedException stopped) {
            close();
            throw stopped;
        }
    }

    private List<Future<RecordMetadata>> send(List<TopicRecord> records)
            throws ExecutionException, InterruptedException {
        var producer = current;
        if (producer == null) {
            producer = producers.get();
            current = producer;
        }
        var sent = new ArrayList<Future<RecordMetadata>>(records.size());
        for (var record : records) {
            var one = producer.send(record.toKafka());
            if (one.state() == Future.State.FAILED) {
                one.get();
            }
            sent.add(one);
        }
        return sent;
    }

    /** What is not on its way yet is not sent any more. */
    @Override
    public void close() {
        var producer = current;
        current = null;
        if (producer != null) {
            producer.close(Duration.ZERO);
        }
    }
}

package io.mistok.ingest.topic;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes records, and says whether the broker has stored them. The producer is made when it is
 * first needed: a broker that cannot even be resolved does not keep the service from starting.
 */
public final class TopicWriter implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(TopicWriter.class);
    private static final Duration CLOSING = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(100);

    /** Twice as long as {@link BrokerClients} lets the client block. */
    private static final Duration BLOCKING = Duration.ofSeconds(1);

    private final Supplier<Producer<String, byte[]>> producers;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Producer<String, byte[]>> known = new ConcurrentHashMap<>();
    private volatile @Nullable Producer<String, byte[]> current;

    public TopicWriter(Supplier<Producer<String, byte[]>> producers) {
        this.producers = producers;
    }

    /**
     * Writes a record and waits until the broker has stored it, on every replica in sync.
     *
     * @param patience how long to wait; also how long to wait for a broker that is not there
     * @return whether it is stored for certain; false may still mean stored
     */
    public boolean write(TopicRecord record, Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        var stored = new CompletableFuture<Void>();
        var kafka = record.toKafka();
        var sending =
                isSentAtOnce(kafka, patience, stored) ? null : sendInBackground(kafka, stored);
        try {
            stored.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException | ExecutionException notStored) {
            interrupt(sending);
            return false;
        } catch (InterruptedException stopped) {
            interrupt(sending);
            Thread.currentThread().interrupt();
            return false;
        } finally {
            stored.cancel(false);
        }
    }

    private static void interrupt(@Nullable Thread sending) {
        if (sending != null) {
            sending.interrupt();
        }
    }

    /**
     * Hands a record over in the caller's thread, if the client has taken one of its topic before:
     * then it hardly ever blocks, and never for longer than the patience that is asked for here.
     */
    private boolean isSentAtOnce(
            ProducerRecord<String, byte[]> record,
            Duration patience,
            CompletableFuture<Void> stored) {
        var producer = current;
        if (producer == null
                || !producer.equals(known.get(record.topic()))
                || patience.compareTo(BLOCKING) < 0) {
            return false;
        }
        try {
            var sent = producer.send(record, (_, failure) -> settle(stored, failure));
            // Failed already: the client had forgotten the topic, or its buffer is full.
            return sent.state() != Future.State.FAILED;
        } catch (KafkaException | IllegalStateException unavailable) {
            replaceIfBroken(producer, unavailable);
            return false;
        }
    }

    /** While it knows no broker, the client blocks: a thread that nobody waits for. */
    private Thread sendInBackground(
            ProducerRecord<String, byte[]> record, CompletableFuture<Void> stored) {
        return Thread.ofVirtual().name("write").start(() -> send(record, stored));
    }

    /** Learns where the topic's partitions are, so that the first record need not wait for it. */
    public void prepare(String topic) {
        try {
            producer().partitionsFor(topic);
        } catch (KafkaException unavailable) {
            log.atDebug().setCause(unavailable).log("The broker is not there yet");
        }
    }

    private void send(ProducerRecord<String, byte[]> record, CompletableFuture<Void> stored) {
        while (!stored.isDone()) {
            Producer<String, byte[]> producer = null;
            try {
                producer = producer();
                // Waits here for a broker, where giving up still means that nothing is sent.
                producer.partitionsFor(record.topic());
                if (!stored.isDone()) {
                    var _ = producer.send(record, (_, failure) -> settle(stored, failure));
                    known.put(record.topic(), producer);
                }
                return;
            } catch (InterruptException givenUp) {
                return;
            } catch (KafkaException | IllegalStateException unavailable) {
                // The latter from a producer that another thread has just replaced.
                log.atDebug().setCause(unavailable).log("The broker takes no record yet");
                replaceIfBroken(producer, unavailable);
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /** A failure leaves the waiting to its deadline: the platform retries later that way. */
    private static void settle(CompletableFuture<Void> stored, @Nullable Exception failure) {
        if (failure == null) {
            stored.complete(null);
        } else if (!stored.isDone()) {
            log.atWarn().setCause(failure).log("The broker did not store a record");
        }
    }

    private Producer<String, byte[]> producer() {
        lock.lock();
        try {
            var producer = current;
            if (producer == null) {
                producer = producers.get();
                current = producer;
            }
            return producer;
        } finally {
            lock.unlock();
        }
    }

    /** An idempotent producer that met a fatal error stays in it. */
    private void replaceIfBroken(
            @Nullable Producer<String, byte[]> producer, RuntimeException failure) {
        if (producer == null || failure instanceof RetriableException) {
            return;
        }
        lock.lock();
        try {
            if (producer.equals(current)) {
                current = null;
            }
        } finally {
            lock.unlock();
        }
        producer.close(Duration.ZERO);
    }

    @Override
    public void close() {
        var producer = current;
        if (producer != null) {
            producer.close(CLOSING);
        }
    }
}

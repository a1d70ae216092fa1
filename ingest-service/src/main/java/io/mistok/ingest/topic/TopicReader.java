package io.mistok.ingest.topic;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.mistok.ingest.observation.Spans;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Reads partitions of one topic in a thread of its own, without a group and without commits. A
 * broker that is away is waited for; where the reading stood is kept. An exception of the receiver
 * is a defect: it ends the thread, and {@link TopicReadersHealth} tells.
 */
public final class TopicReader implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(TopicReader.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final TopicSource source;
    private final Supplier<Consumer<String, byte[]>> consumers;
    private final RecordReceiver receiver;
    private final Spans spans;
    private final Thread thread;
    private final CompletableFuture<Void> caughtUp = new CompletableFuture<>();
    private final Map<TopicPartition, Long> next = new HashMap<>();
    private volatile boolean running;
    private volatile @Nullable Consumer<String, byte[]> current;
    private boolean failing;

    public TopicReader(
            TopicSource source,
            Supplier<Consumer<String, byte[]>> consumers,
            RecordReceiver receiver) {
        this(source, consumers, receiver, Spans.NONE);
    }

    TopicReader(
            TopicSource source,
            Supplier<Consumer<String, byte[]>> consumers,
            RecordReceiver receiver,
            Spans spans) {
        this.source = source;
        this.consumers = consumers;
        this.receiver = receiver;
        this.spans = spans;
        this.thread =
                Thread.ofPlatform()
                        .daemon()
                        .name("read " + source.topic())
                        .uncaughtExceptionHandler(this::tellOfDefect)
                        .unstarted(this::run);
    }

    /** Takes what is read. */
    public interface RecordReceiver {
        /**
         * One record.
         *
         * @param value null where a compacted topic forgets the key
         */
        void receive(@Nullable String key, byte @Nullable [] value);
    }

    /**
     * Waits until everything that was there at the start has been read; from then on nothing new is
     * missed.
     *
     * @return whether that is so within {@code patience}
     */
    public boolean awaitCaughtUp(Duration patience) {
        try {
            caughtUp.get(Math.max(0, patience.toNanos()), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    String topic() {
        return source.topic();
    }

    /** Whether it reads, or tries to. */
    boolean isAlive() {
        return thread.isAlive();
    }

    private void run() {
        while (running) {
            try (var consumer = consumers.get()) {
                current = consumer;
                read(consumer);
            } catch (WakeupException stopped) {
                // Only stop() wakes us.
            } catch (KafkaException unavailable) {
                waitForBroker(unavailable);
            }
        }
    }

    private void read(Consumer<String, byte[]> consumer) {
        var partitions = source.partitions(consumer);
        consumer.assign(partitions);
        partitions.forEach(partition -> seek(consumer, partition));
        var ends = consumer.endOffsets(partitions);
        while (running) {
            if (!caughtUp.isDone() && isAt(ends, consumer)) {
                caughtUp.complete(null);
                log.atInfo().addKeyValue("topic", source.topic()).log("Topic read to its end");
            }
            consumer.poll(POLL).forEach(this::receive);
            failing = false;
        }
    }

    private void seek(Consumer<String, byte[]> consumer, TopicPartition partition) {
        var known = next.get(partition);
        if (known != null) {
            consumer.seek(partition, known);
        } else if (source.fromEnd()) {
            consumer.seekToEnd(List.of(partition));
            next.put(partition, consumer.position(partition));
        } else {
            consumer.seekToBeginning(List.of(partition));
        }
    }

    private static boolean isAt(Map<TopicPartition, Long> ends, Consumer<String, byte[]> consumer) {
        return ends.entrySet().stream()
                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private void receive(ConsumerRecord<String, byte[]> record) {
        spans.receiving(
                source.topic(),
                name -> header(record, name),
                () -> {
                    receiver.receive(record.key(), record.value());
                    return null;
                });
        next.put(new TopicPartition(record.topic(), record.partition()), record.offset() + 1);
    }

    private static @Nullable String header(ConsumerRecord<?, ?> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null || header.value() == null
                ? null
                : new String(header.value(), US_ASCII);
    }

    private void tellOfDefect(Thread ended, Throwable defect) {
        log.atError()
                .setCause(defect)
                .addKeyValue("topic", source.topic())
                .log("Topic is not read any more, the service must be restarted");
    }

    private void waitForBroker(KafkaException unavailable) {
        if (!failing) {
            failing = true;
            log.atWarn()
                    .addKeyValue("topic", source.topic())
                    .addKeyValue("cause", unavailable.getMessage())
                    .log("Topic cannot be read yet, trying on");
        }
        LockSupport.parkNanos(PAUSE.toNanos());
    }

    @Override
    public void start() {
        running = true;
        thread.start();
    }

    @Override
    public void stop() {
        running = false;
        var consumer = current;
        if (consumer != null) {
            consumer.wakeup();
        }
        LockSupport.unpark(thread);
        try {
            if (thread.isAlive()) {
                thread.join(POLL.multipliedBy(3));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Starts before the web server and stops after it: connections still wait for what is read. */
    @Override
    public int getPhase() {
        return 0;
    }
}

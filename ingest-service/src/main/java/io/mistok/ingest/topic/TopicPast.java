package io.mistok.ingest.topic;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** What all partitions of a topic hold from a moment on. For one thread. */
public final class TopicPast implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final int SILENT_POLLS = 25;

    private final String topic;
    private final Supplier<Consumer<String, byte[]>> consumers;
    private @Nullable Consumer<String, byte[]> current;

    public TopicPast(String topic, Supplier<Consumer<String, byte[]>> consumers) {
        this.topic = topic;
        this.consumers = consumers;
    }

    /** Takes what is read. */
    public interface Visitor {
        /** One record with the headers asked for by name. */
        void visit(Headers headers, byte[] value);
    }

    /** Headers of a record. */
    public interface Headers {
        /** An ASCII value; null when there is none of that name. */
        @Nullable String get(String name);
    }

    /**
     * Goes back to the first record that was published at {@code since} or later.
     *
     * @throws TopicUnavailableException while the broker is away
     */
    public void rewind(Instant since) {
        whileThere(consumer -> {
            var partitions = TopicSource.all(topic).partitions(consumer);
            consumer.assign(partitions);
            var times =
                    partitions.stream()
                            .collect(Collectors.toMap(it -> it, _ -> since.toEpochMilli()));
            consumer.offsetsForTimes(times)
                    .forEach((partition, found) -> {
                        if (found == null) {
                            consumer.seekToEnd(List.of(partition));
                        } else {
                            consumer.seek(partition, found.offset());
                        }
                    });
            partitions.forEach(consumer::position);
        });
    }

    /**
     * Reads on, to where the topic ends now.
     *
     * @throws TopicUnavailableException while the broker is away; read from {@link #rewind} again
     */
    public void readOn(Visitor visitor) {
        whileThere(consumer -> {
            var ends = consumer.endOffsets(consumer.assignment());
            var silent = 0;
            while (!isAt(ends, consumer)) {
                var records = consumer.poll(POLL);
                records.forEach(record -> visit(record, visitor));
                silent = records.isEmpty() ? silent + 1 : 0;
                if (silent > SILENT_POLLS) {
                    throw new KafkaException("nothing comes from topic " + topic);
                }
            }
        });
    }

    private static boolean isAt(Map<TopicPartition, Long> ends, Consumer<String, byte[]> consumer) {
        return ends.entrySet().stream()
                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private static void visit(ConsumerRecord<String, byte[]> record, Visitor visitor) {
        if (record.value() != null) {
            visitor.visit(
                    name -> {
                        var header = record.headers().lastHeader(name);
                        return header == null ? null : new String(header.value(), US_ASCII);
                    },
                    record.value());
        }
    }

    private interface Work {
        void on(Consumer<String, byte[]> consumer);
    }

    private void whileThere(Work work) {
        try {
            var consumer = current;
            if (consumer == null) {
                consumer = consumers.get();
                current = consumer;
            }
            work.on(consumer);
        } catch (KafkaException unavailable) {
            close();
            throw new TopicUnavailableException(topic, unavailable);
        }
    }

    @Override
    public void close() {
        var consumer = current;
        current = null;
        if (consumer != null) {
            consumer.close(org.apache.kafka.clients.consumer.CloseOptions.timeout(Duration.ZERO));
        }
    }
}

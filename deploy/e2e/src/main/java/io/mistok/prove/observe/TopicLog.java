package io.mistok.prove.observe;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A topic as it is, read without a group. */
public final class TopicLog {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String kafka;
    private final String topic;

    public TopicLog(String kafka, String topic) {
        this.kafka = kafka;
        this.topic = topic;
    }

    /** Where each partition ends now. */
    public Map<TopicPartition, Long> end() {
        try (var consumer = consumer()) {
            var partitions = partitions(consumer);
            consumer.assign(partitions);
            return Map.copyOf(consumer.endOffsets(partitions));
        }
    }

    /** Everything from somewhere up to the end, partition by partition in order. */
    public void read(
            Map<TopicPartition, Long> from, Consumer<ConsumerRecord<String, byte[]>> receiver) {
        try (var consumer = consumer()) {
            var partitions = partitions(consumer);
            consumer.assign(partitions);
            var ends = consumer.endOffsets(partitions);
            for (var partition : partitions) {
                consumer.seek(partition, from.getOrDefault(partition, 0L));
            }
            var latest = System.nanoTime() + PATIENCE.toNanos();
            while (!isAt(consumer, ends)) {
                if (System.nanoTime() > latest) {
                    throw new IllegalStateException(topic + " cannot be read to its end");
                }
                consumer.poll(POLL).forEach(receiver);
            }
        }
    }

    private static boolean isAt(
            KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private List<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer) {
        var partitions = new ArrayList<TopicPartition>();
        consumer.partitionsFor(topic)
                .forEach(info -> partitions.add(new TopicPartition(topic, info.partition())));
        return partitions;
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        kafka,
                        "enable.auto.commit",
                        false,
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}

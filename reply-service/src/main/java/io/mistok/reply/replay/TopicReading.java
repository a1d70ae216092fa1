package io.mistok.reply.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

/** One pass over a topic as it is now, without a consumer group: nothing is taken out. */
final class TopicReading implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(250);
    private static final int FRUITLESS_POLLS = 80;

    private final KafkaConsumer<byte[], byte[]> consumer;

    TopicReading(KafkaProperties kafka) {
        Map<String, Object> settings = kafka.buildConsumerProperties();
        settings.put("client.id", "reply-service-dead-letters");
        settings.put("key.deserializer", ByteArrayDeserializer.class);
        settings.put("value.deserializer", ByteArrayDeserializer.class);
        settings.put("enable.auto.commit", false);
        settings.put("allow.auto.create.topics", false);
        settings.put("auto.offset.reset", "earliest");
        settings.remove("group.id");
        this.consumer = new KafkaConsumer<>(settings);
    }

    List<TopicPartition> partitions(String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(it -> new TopicPartition(it.topic(), it.partition()))
                .toList();
    }

    /**
     * Reads what was published from that moment on and is there already.
     *
     * @throws KafkaException if the broker does not send it
     */
    void read(
            Collection<TopicPartition> partitions,
            Instant from,
            Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        consumer.assign(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        Map<TopicPartition, Long> times = new HashMap<>();
        partitions.forEach(it -> times.put(it, Math.max(0, from.toEpochMilli())));
        consumer.offsetsForTimes(times)
                .forEach((partition, found) ->
                        consumer.seek(
                                partition,
                                found == null
                                        ? Objects.requireNonNull(ends.get(partition))
                                        : found.offset()));
        int fruitless = 0;
        while (ends.entrySet().stream()
                .anyMatch(it -> consumer.position(it.getKey()) < it.getValue())) {
            var records = consumer.poll(POLL);
            records.forEach(reader);
            fruitless = records.isEmpty() ? fruitless + 1 : 0;
            if (fruitless > FRUITLESS_POLLS) {
                throw new KafkaException("The broker sent nothing for too long");
            }
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}

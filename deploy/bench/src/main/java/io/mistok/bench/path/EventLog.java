package io.mistok.bench.path;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.json.JsonMapper;

/** The topic of events, read afterwards: what was acknowledged must be in it. */
final class EventLog {
    private static final String TOPIC = "messenger.event.v1";
    private static final Duration POLL = Duration.ofMillis(500);
    private static final JsonMapper JSON = new JsonMapper();

    private final String kafka;
    private final Map<TopicPartition, Long> from;

    private EventLog(String kafka, Map<TopicPartition, Long> from) {
        this.kafka = kafka;
        this.from = from;
    }

    /** What is written from now on. */
    static EventLog from(String kafka) {
        try (var consumer = consumer(kafka)) {
            return new EventLog(kafka, Map.copyOf(consumer.endOffsets(partitions(consumer))));
        }
    }

    /** The numeric {@code msgId}s of a channel's events up to now. */
    BitSet messageIds(String channelId) {
        var found = new BitSet();
        try (var consumer = consumer(kafka)) {
            consumer.assign(from.keySet());
            from.forEach(consumer::seek);
            var ends = consumer.endOffsets(from.keySet());
            while (!isAt(consumer, ends)) {
                for (var event : consumer.poll(POLL)) {
                    if (event.key() != null && event.key().startsWith(channelId + ":")) {
                        found.set(JSON.readTree(event.value()).path("msgId").asInt(0));
                    }
                }
            }
        }
        return found;
    }

    private static boolean isAt(
            KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private static List<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer) {
        return consumer.partitionsFor(TOPIC).stream()
                .map(info -> new TopicPartition(TOPIC, info.partition()))
                .toList();
    }

    private static KafkaConsumer<String, byte[]> consumer(String kafka) {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka, "enable.auto.commit", false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}

package io.mistok.e2e.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the topic of events, as any other system of the company may. */
public final class EventLog {
    private static final String TOPIC = "messenger.event.v1";
    private final Properties settings = new Properties();

    public EventLog(String servers) {
        settings.putAll(Map.of("bootstrap.servers", servers, "auto.offset.reset", "earliest"));
    }

    /** All records of a channel up to now, by partition and in the order of the log. */
    public List<JsonNode> of(String channelId) {
        var strings = new StringDeserializer();
        try (var consumer = new KafkaConsumer<>(settings, strings, strings)) {
            var partitions =
                    consumer.partitionsFor(TOPIC).stream()
                            .map(info -> new TopicPartition(TOPIC, info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<JsonNode>();
            while (partitions.stream().anyMatch(one -> consumer.position(one) < end(ends, one))) {
                for (var entry : consumer.poll(Duration.ofMillis(200))) {
                    if (entry.key().startsWith(channelId + ":")) {
                        found.add(JsonMapper.shared().readTree(entry.value()));
                    }
                }
            }
            return found;
        }
    }

    private static long end(Map<TopicPartition, Long> ends, TopicPartition partition) {
        return ends.getOrDefault(partition, 0L);
    }
}

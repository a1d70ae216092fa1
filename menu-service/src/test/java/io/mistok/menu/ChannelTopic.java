package io.mistok.menu;

import io.mistok.backing.Backing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.NullUnmarked;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The topic as its other readers and its other writer see it. */
@NullUnmarked
final class ChannelTopic {

    private static final TopicPartition ALL = new TopicPartition("messenger.channel.v1", 0);
    private static final JsonMapper JSON = new JsonMapper();

    private ChannelTopic() {}

    /** What is there now of one channel, in order. */
    static List<ConsumerRecord<String, String>> records(String channelId) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", Backing.kafka(), "enable.auto.commit", false);
        try (var consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(ALL));
            consumer.seekToBeginning(List.of(ALL));
            var end = consumer.endOffsets(List.of(ALL)).get(ALL);
            var found = new ArrayList<ConsumerRecord<String, String>>();
            while (consumer.position(ALL) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
            found.removeIf(each -> !each.key().startsWith(channelId + "/"));
            return found;
        }
    }

    /** The newest value under a key; missing when there is none. */
    static JsonNode newest(String channelId, String key) {
        return records(channelId).stream()
                .filter(each -> each.key().equals(channelId + key))
                .reduce((_, later) -> later)
                .map(each -> JSON.readTree(each.value() == null ? "null" : each.value()))
                .orElseGet(JSON::missingNode);
    }

    static void write(String key, String value) {
        Map<String, Object> settings = Map.of("bootstrap.servers", Backing.kafka());
        try (var producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var _ = producer.send(new ProducerRecord<>(ALL.topic(), key, value));
            producer.flush();
        }
    }
}

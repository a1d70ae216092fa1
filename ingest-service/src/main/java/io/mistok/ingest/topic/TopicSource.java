package io.mistok.ingest.topic;

import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * What to read.
 *
 * @param partition the only partition to read; null for all
 * @param fromEnd whether what is there already is of no interest
 */
public record TopicSource(String topic, @Nullable Integer partition, boolean fromEnd) {
    /** All of a topic, from its beginning. */
    public static TopicSource all(String topic) {
        return new TopicSource(topic, null, false);
    }

    /** What comes from now on in one partition. */
    public static TopicSource news(String topic, int partition) {
        return new TopicSource(topic, partition, true);
    }

    /** Its partitions, which the broker must have: topics are never created from here. */
    List<TopicPartition> partitions(Consumer<String, byte[]> consumer) {
        var found =
                consumer.partitionsFor(topic).stream()
                        .map(info -> new TopicPartition(topic, info.partition()))
                        .filter(found0 -> partition == null || found0.partition() == partition)
                        .toList();
        if (found.isEmpty()) {
            throw new KafkaException(
                    partition == null
                            ? "there is no topic " + topic
                            : "topic " + topic + " has no partition " + partition);
        }
        return found;
    }
}

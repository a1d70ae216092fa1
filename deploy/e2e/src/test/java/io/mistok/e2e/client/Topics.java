package io.mistok.e2e.client;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** All topics of the broker, read as text. */
public final class Topics {
    private final Properties settings = new Properties();

    public Topics(String servers) {
        settings.putAll(Map.of("bootstrap.servers", servers, "auto.offset.reset", "earliest"));
    }

    public static boolean isForDeadLetters(String topic) {
        return topic.endsWith(".dlt");
    }

    /** How many records were ever written to some topics. */
    public long countOf(Predicate<String> topics) {
        try (var consumer = consumer()) {
            return consumer.endOffsets(partitions(consumer, topics)).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    /** Hands over key, value and headers of every record, with the name of its topic. */
    public void read(BiConsumer<String, String> reader) {
        try (var consumer = consumer()) {
            var partitions = partitions(consumer, _ -> true);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
                for (var entry : consumer.poll(Duration.ofMillis(200))) {
                    reader.accept(
                            entry.topic(), entry.key() + "\n" + entry.value() + entry.headers());
                }
            }
        }
    }

    private KafkaConsumer<String, String> consumer() {
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }

    private static List<TopicPartition> partitions(
            KafkaConsumer<String, String> consumer, Predicate<String> topics) {
        return consumer.listTopics().values().stream()
                .flatMap(List::stream)
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .filter(partition -> topics.test(partition.topic()))
                .toList();
    }
}

package io.mistok.reply.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mistok.backing.Backing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.awaitility.Awaitility;

/** What rests on the dead-letter topic of reply-service. */
public final class DeadLetters {
    private static final String TOPIC = "messenger.event.v1.reply-service.dlt";

    private DeadLetters() {}

    /** The headers, as text, of the first record there with that key, whenever it comes. */
    public static Map<String, String> headersOf(String key) {
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        try (var reader = reader()) {
            Awaitility.await("dead letter of " + key)
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> {
                        reader.poll(Duration.ofMillis(200))
                                .forEach(it -> {
                                    if (Arrays.equals(key.getBytes(UTF_8), it.key())) {
                                        found.add(it);
                                    }
                                });
                        return !found.isEmpty();
                    });
        }
        Map<String, String> headers = new HashMap<>();
        found.getFirst()
                .headers()
                .forEach(it -> headers.put(it.key(), new String(it.value(), UTF_8)));
        return headers;
    }

    private static Consumer<byte[], byte[]> reader() {
        var reader =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", Backing.kafka()),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer());
        List<TopicPartition> partitions =
                reader.partitionsFor(TOPIC).stream()
                        .map(it -> new TopicPartition(TOPIC, it.partition()))
                        .toList();
        reader.assign(partitions);
        reader.seekToBeginning(partitions);
        return reader;
    }
}

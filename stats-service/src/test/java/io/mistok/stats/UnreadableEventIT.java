package io.mistok.stats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mistok.backing.Backing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Records that are no events. */
class UnreadableEventIT {
    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final RunningService SERVICE =
            RunningService.start(Backing.mongo("mistok_stats"));

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void unreadableRecordRestsInTheDeadLetterTopicAndItsNeighboursAreCounted() {
        var channel = Publisher.channel("UTC");
        var key = channel + ":anna";
        var poison = "{\"no event\": " + UUID.randomUUID();
        Publisher.publish(Publisher.click(channel, "anna", "HELP", NOON));
        Publisher.publishRaw(key, poison.getBytes(UTF_8));
        Publisher.publishRaw(key, null);
        Publisher.publishRaw(key, "{\"type\":\"followed\"}".getBytes(UTF_8));
        Publisher.publish(Publisher.click(channel, "anna", "HELP", NOON));

        SERVICE.awaitClicks(channel, 2);
        await().untilAsserted(() -> assertThat(deadLetters(key)).hasSize(3));
        assertThat(deadLetters(key))
                .extracting(record -> header(record, "kafka_dlt-exception-message"))
                .contains("The value is not a JSON object of the contract")
                .contains("The record has no value")
                .contains("openId is missing");
        assertThat(deadLetters(key))
                .anySatisfy(record -> assertThat(record.value()).isEqualTo(poison.getBytes(UTF_8)));
    }

    private static List<ConsumerRecord<byte[], byte[]>> deadLetters(String key) {
        var settings =
                Map.<String, Object>of(
                        "bootstrap.servers", Backing.kafka(),
                        "group.id", UUID.randomUUID().toString(),
                        "auto.offset.reset", "earliest");
        try (var consumer =
                new KafkaConsumer<>(
                        settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions =
                    consumer.partitionsFor(Topics.DEAD_LETTERS).stream()
                            .map(one -> new TopicPartition(one.topic(), one.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(found::add);
            }
            return found.stream().filter(one -> new String(one.key(), UTF_8).equals(key)).toList();
        }
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}

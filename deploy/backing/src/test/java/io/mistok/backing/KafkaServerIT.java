package io.mistok.backing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaServerIT {
    @TempDir private Path folder;

    private static final String TOPIC = "messenger.channel.v1";

    @Test
    void recordSurvivesARestartOfTheBroker() throws Exception {
        try (var kafka = KafkaServer.start(folder, 0)) {
            Topics.createAt(kafka.address());
            Topics.createAt(kafka.address());
            write(kafka.address(), "kept");
        }
        try (var kafka = KafkaServer.start(folder, 0)) {
            Topics.createAt(kafka.address());
            assertThat(read(kafka.address())).isEqualTo("kept");
        }
    }

    @Test
    void topicsHaveTheirPartitionsAndRetention() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", Backing.kafka()))) {
            var topics =
                    admin.describeTopics(List.of("messenger.event.v1", "messenger.reply.v1"))
                            .allTopicNames()
                            .get();
            assertThat(topics.get("messenger.event.v1").partitions()).hasSize(12);
            assertThat(topics.get("messenger.reply.v1").partitions()).hasSize(4);
        }
    }

    private static void write(String address, String value) throws Exception {
        try (var producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", address),
                        new StringSerializer(),
                        new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, "key", value)).get();
        }
    }

    private static String read(String address) {
        try (var consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", address),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            var partitions = List.of(new TopicPartition(TOPIC, 0));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return consumer.poll(Duration.ofSeconds(10)).iterator().next().value();
        }
    }
}

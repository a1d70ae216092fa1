package io.mistok.ingest.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything that arrives in a topic from now on. */
public final class Topic implements AutoCloseable {
    private final KafkaConsumer<String, String> consumer;
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final Thread thread;

    /** A record as a stranger to our code reads it. */
    public record Seen(String key, JsonNode value, Map<String, String> headers) {
        public String type() {
            return value.path("type").asString();
        }

        public String channelId() {
            return value.path("channelId").asString();
        }
    }

    public Topic(String bootstrapServers, String name, Consumer<Seen> listener) {
        consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", bootstrapServers, "enable.auto.commit", false),
                        new StringDeserializer(),
                        new StringDeserializer());
        var partitions =
                consumer.partitionsFor(name).stream()
                        .map(info -> new TopicPartition(name, info.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        thread = Thread.ofPlatform().daemon().name("test " + name).start(() -> read(listener));
    }

    private void read(Consumer<Seen> listener) {
        try (consumer) {
            while (true) {
                for (var record : consumer.poll(Duration.ofSeconds(1))) {
                    var one = seen(record);
                    seen.add(one);
                    listener.accept(one);
                }
            }
        } catch (WakeupException closed) {
            // By close().
        }
    }

    private static Seen seen(ConsumerRecord<String, String> record) {
        var headers = new HashMap<String, String>();
        record.headers().forEach(it -> headers.put(it.key(), new String(it.value(), UTF_8)));
        return new Seen(
                record.key(), JsonMapper.shared().readTree(record.value()), Map.copyOf(headers));
    }

    /** What came about a channel, in the order of its partition. */
    public List<Seen> of(Account account) {
        return seen.stream().filter(it -> it.channelId().equals(account.channelId())).toList();
    }

    @Override
    public void close() {
        consumer.wakeup();
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

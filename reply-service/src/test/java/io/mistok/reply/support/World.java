package io.mistok.reply.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mistok.backing.Backing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the other services do: connect channels, publish events, wait for replies. */
public final class World implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int REPLY_PARTITION = 2;

    private final Producer<byte[], byte[]> producer =
            new KafkaProducer<>(
                    Map.of("bootstrap.servers", Backing.kafka(), "linger.ms", 0),
                    new ByteArraySerializer(),
                    new ByteArraySerializer());
    private final List<JsonNode> replies = new ArrayList<>();
    private final Consumer<byte[], byte[]> consumer = consumer();
    private volatile String traceparent = "";

    public World() {
        var partition = new TopicPartition("messenger.reply.v1", REPLY_PARTITION);
        consumer.assign(List.of(partition));
        consumer.seekToEnd(List.of(partition));
        consumer.position(partition);
    }

    private static Consumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", Backing.kafka(), "auto.offset.reset", "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    /** A connected channel with an id of its own. */
    public String channel() {
        String id = "ch_" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
        channel(id, 1, "Lviv Coffee");
        return id;
    }

    public void channel(String id, long version, String name) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("type", "channel-settings-changed");
        settings.put("channelId", id);
        settings.put("version", version);
        settings.put("changedAt", Instant.now().toString());
        settings.put("platform", "wechat");
        settings.put("name", name);
        settings.put("appId", "wx" + id);
        settings.put("encryption", "plain");
        settings.put("timeZone", "Asia/Shanghai");
        settings.put(
                "appSecretEncrypted", TestKeys.SECRETS.encrypt("the-app-secret", id, "appSecret"));
        tell(id, settings);
    }

    public void removeChannel(String id) {
        tell(id, Map.of("type", "channel-removed", "channelId", id, "version", 99));
    }

    private void tell(String channelId, Map<String, Object> value) {
        send(
                new ProducerRecord<>(
                        "messenger.channel.v1",
                        (channelId + "/settings/current").getBytes(UTF_8),
                        JSON.writeValueAsBytes(value)));
    }

    /** An event of a follower of that channel. */
    public record Event(
            String type, String eventId, String channelId, String openId, Map<String, Object> own) {
        public static Event click(String channelId, String key) {
            return new Event(
                    "menu-button-clicked", id(), channelId, follower(), Map.of("buttonKey", key));
        }

        public static Event text(String channelId, String text) {
            return new Event("text-received", id(), channelId, follower(), Map.of("text", text));
        }

        public static Event plain(String type, String channelId, String openId) {
            return new Event(type, id(), channelId, openId, Map.of());
        }

        Event gaveUp() {
            return new Event("gave-up", eventId, channelId, openId, Map.of());
        }

        private static String id() {
            return UUID.randomUUID().toString();
        }

        public static String follower() {
            return "o" + UUID.randomUUID().toString().replace("-", "").substring(0, 27);
        }
    }

    /** One delivery that waits for a reply; returns the id of its attempt. */
    public String deliver(Event event) {
        String attempt = UUID.randomUUID().toString();
        publish(event, attempt, true, Instant.now());
        return attempt;
    }

    /** A delivery of some time ago, for which nobody waits any more if it was given up. */
    public String deliver(Event event, Instant then, boolean givenUp) {
        String attempt = UUID.randomUUID().toString();
        publish(event, attempt, true, then);
        if (givenUp) {
            publish(event.gaveUp(), attempt, false, then.plusSeconds(4));
        }
        return attempt;
    }

    public void publish(Event event) {
        publish(event, UUID.randomUUID().toString(), false, Instant.now());
    }

    public void giveUp(Event event, String attempt) {
        publish(event.gaveUp(), attempt, false, Instant.now());
    }

    public void unreadable(String key) {
        send(
                new ProducerRecord<>(
                        "messenger.event.v1", key.getBytes(UTF_8), "{not json".getBytes(UTF_8)));
    }

    /** Records belong to that trace from now on, in the header's own spelling; to none if empty. */
    public void tracedBy(String traceparent) {
        this.traceparent = traceparent;
    }

    private void publish(Event event, String attempt, boolean waits, Instant when) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("type", event.type());
        value.put("eventId", event.eventId());
        value.put("channelId", event.channelId());
        value.put("openId", event.openId());
        value.put("occurredAt", when.toString());
        value.put("receivedAt", when.toString());
        value.putAll(event.own());
        var message =
                new ProducerRecord<>(
                        "messenger.event.v1",
                        null,
                        when.toEpochMilli(),
                        (event.channelId() + ":" + event.openId()).getBytes(UTF_8),
                        JSON.writeValueAsBytes(value));
        Map<String, String> headers = new HashMap<>();
        headers.put("mistok-attempt-id", attempt);
        headers.put("mistok-attempt", "1");
        if (waits) {
            headers.put("mistok-reply-partition", String.valueOf(REPLY_PARTITION));
            headers.put("mistok-reply-by", String.valueOf(when.plusSeconds(60).toEpochMilli()));
        }
        if (!traceparent.isEmpty()) {
            headers.put("traceparent", traceparent);
        }
        headers.forEach((name, text) -> message.headers().add(name, text.getBytes(UTF_8)));
        send(message);
    }

    private void send(ProducerRecord<byte[], byte[]> message) {
        try {
            producer.send(message).get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(failure);
        }
    }

    /** The decision for that attempt, whenever it comes. */
    public JsonNode reply(String attempt) {
        return Awaitility.await("reply to " + attempt)
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> find(attempt), it -> it != null);
    }

    /** Every decision that has come for that attempt so far. */
    public List<JsonNode> replies(String attempt) {
        consumer.poll(Duration.ofMillis(20)).forEach(this::take);
        return replies.stream()
                .filter(it -> attempt.equals(it.path("attemptId").stringValue()))
                .toList();
    }

    private JsonNode find(String attempt) {
        return replies(attempt).stream().findFirst().orElse(null);
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        replies.add(JSON.readTree(record.value()));
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}

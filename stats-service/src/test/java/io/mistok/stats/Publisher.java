package io.mistok.stats;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mistok.backing.Backing;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Publishes what ingest-service and menu-service would. */
public final class Publisher {
    private static final KafkaProducer<byte[], byte[]> PRODUCER =
            new KafkaProducer<>(
                    Map.of("bootstrap.servers", Backing.kafka(), "linger.ms", 0, "acks", "all"),
                    new ByteArraySerializer(),
                    new ByteArraySerializer());
    private static final JsonMapper JSON = new JsonMapper();

    private Publisher() {}

    /** Connects a new channel and returns its id. */
    public static String channel(String timeZone) {
        var channelId = "ch_" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
        settings(channelId, 1, timeZone);
        return channelId;
    }

    public static void settings(String channelId, long version, String timeZone) {
        var value = new HashMap<String, Object>();
        value.put("type", "channel-settings-changed");
        value.put("channelId", channelId);
        value.put("version", version);
        value.put("timeZone", timeZone);
        told(channelId + "/settings/current", value);
    }

    public static void removed(String channelId, long version) {
        told(
                channelId + "/settings/current",
                Map.of("type", "channel-removed", "channelId", channelId, "version", version));
    }

    /** Publishes a menu, its buttons given as JSON. */
    public static void menu(String channelId, int version, String buttons) {
        var value = new HashMap<String, Object>();
        value.put("type", "menu-published");
        value.put("channelId", channelId);
        value.put("version", version);
        value.put("menuVersion", version);
        value.put("buttons", JSON.readTree(buttons));
        told(channelId + "/menu/" + version, value);
    }

    /** An event with an id of its own. */
    public static Map<String, Object> event(
            String type, String channelId, String openId, Instant occurredAt) {
        var value = new HashMap<String, Object>();
        value.put("type", type);
        value.put("eventId", UUID.randomUUID().toString().replace("-", ""));
        value.put("channelId", channelId);
        value.put("openId", openId);
        value.put("occurredAt", occurredAt.toString());
        value.put("receivedAt", Instant.now().toString());
        return value;
    }

    public static Map<String, Object> click(
            String channelId, String openId, String key, Instant occurredAt) {
        var value = event("menu-button-clicked", channelId, openId, occurredAt);
        value.put("buttonKey", key);
        return value;
    }

    public static void publish(Map<String, Object> event) {
        send(Topics.EVENTS, event.get("channelId") + ":" + event.get("openId"), bytes(event));
    }

    public static void publishRaw(String key, byte @Nullable [] value) {
        send(Topics.EVENTS, key, value);
    }

    private static void told(String key, Map<String, Object> value) {
        send(Topics.CHANNELS, key, bytes(value));
    }

    private static byte[] bytes(Map<String, Object> value) {
        return JSON.writeValueAsBytes(value);
    }

    private static void send(String topic, String key, byte @Nullable [] value) {
        try {
            PRODUCER.send(new ProducerRecord<>(topic, key.getBytes(UTF_8), value)).get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}

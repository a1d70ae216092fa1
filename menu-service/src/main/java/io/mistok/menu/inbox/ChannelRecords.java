package io.mistok.menu.inbox;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the channel topic holds, as far as it has been read. */
@Component
public class ChannelRecords {

    private static final Logger log = LoggerFactory.getLogger(ChannelRecords.class);

    private final JsonMapper json;
    private final Map<String, Long> versions = new ConcurrentHashMap<>();
    private final Map<String, Map<String, CallbackSeen>> callbacks = new ConcurrentHashMap<>();
    private final CompletableFuture<Void> read = new CompletableFuture<>();

    ChannelRecords(JsonMapper json) {
        this.json = json;
    }

    void accept(String key, @Nullable String value) {
        var parts = key.split("/", 3);
        if (parts.length != 3) {
            log.atWarn()
                    .addKeyValue("key", key)
                    .log("A record of the channel topic has a foreign key");
            return;
        }
        try {
            var record = value == null ? null : json.readTree(value);
            if (parts[1].equals("callback")) {
                acceptCallback(parts[0], parts[2], record);
            } else {
                acceptVersion(key, record);
            }
        } catch (JacksonException unreadable) {
            log.atWarn().addKeyValue("key", key).log("A record of the channel topic is unreadable");
        }
    }

    private void acceptCallback(String channelId, String replica, @Nullable JsonNode record) {
        var ofChannel = callbacks.computeIfAbsent(channelId, _ -> new ConcurrentHashMap<>());
        if (record == null) {
            ofChannel.remove(replica);
        } else {
            ofChannel.put(replica, json.treeToValue(record, CallbackSeen.class));
        }
    }

    private void acceptVersion(String key, @Nullable JsonNode record) {
        if (record == null) {
            versions.remove(key);
        } else {
            versions.merge(key, record.path("version").asLong(0), Math::max);
        }
    }

    void caughtUp() {
        read.complete(null);
    }

    /** Runs the action once, when all that the topic held at our start has been read. */
    public void whenRead(Runnable action) {
        var _ = read.thenRun(action);
    }

    /** Whether all that the topic held at our start has been read. */
    public boolean isRead() {
        return read.isDone();
    }

    /** The highest version under this key; empty if the topic lacks the key. */
    public OptionalLong version(String key) {
        var version = versions.get(key);
        return version == null ? OptionalLong.empty() : OptionalLong.of(version);
    }

    /** What the replicas together saw of this channel's callbacks. */
    public CallbackSeen callbacks(String channelId) {
        return callbacks.getOrDefault(channelId, Map.of()).values().stream()
                .reduce(CallbackSeen.NEVER, CallbackSeen::and);
    }

    /** The replicas that wrote about this channel. */
    public List<String> replicas(String channelId) {
        return List.copyOf(callbacks.getOrDefault(channelId, Map.of()).keySet());
    }
}

package io.mistok.menu.inbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the channel topic holds, as far as it has been read. */
@Component
public class ChannelRecords {

    private static final String SETTINGS = "/settings/current";

    private final JsonMapper json;
    private final Map<String, Told> told = new ConcurrentHashMap<>();
    private final Map<String, Map<String, CallbackSeen>> callbacks = new ConcurrentHashMap<>();
    private final CompletableFuture<Void> read = new CompletableFuture<>();

    private record Told(long version, JsonNode record) {

        static Told of(JsonNode record) {
            return new Told(record.path("version").asLong(0), record);
        }

        Told newer(Told other) {
            return other.version > version ? other : this;
        }

        boolean isRemoved() {
            return record.path("type").asString("").equals("channel-removed");
        }
    }

    ChannelRecords(JsonMapper json) {
        this.json = json;
    }

    /**
     * Takes a record in.
     *
     * @throws JacksonException if the value is not what its key promises
     * @throws IllegalArgumentException if the key is foreign, or the value no JSON object
     */
    void accept(String key, @Nullable String value) {
        var parts = key.split("/", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("the key is foreign");
        }
        var record = value == null ? null : object(value);
        if (parts[1].equals("callback")) {
            acceptCallback(parts[0], parts[2], record);
        } else {
            acceptVersion(key, record);
        }
    }

    private JsonNode object(String value) {
        var record = json.readTree(value);
        if (!record.isObject()) {
            throw new IllegalArgumentException("the value is no JSON object");
        }
        return record;
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
            told.remove(key);
        } else {
            told.merge(key, Told.of(record), Told::newer);
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
        var found = told.get(key);
        return found == null ? OptionalLong.empty() : OptionalLong.of(found.version);
    }

    /** The newest that the topic holds under this key; fields of later releases are left out. */
    public <T> Optional<T> newest(String key, Class<T> type) {
        var reader =
                json.readerFor(type).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        return Optional.ofNullable(told.get(key)).map(it -> reader.<T>readValue(it.record));
    }

    /** Whether the newest that the topic holds under this key says that the channel is removed. */
    public boolean isRemoved(String key) {
        var found = told.get(key);
        return found != null && found.isRemoved();
    }

    /** The channels that are connected, by what the topic holds. */
    public List<String> channels() {
        return told.entrySet().stream()
                .filter(each -> each.getKey().endsWith(SETTINGS) && !each.getValue().isRemoved())
                .map(each -> each.getKey().substring(0, each.getKey().length() - SETTINGS.length()))
                .toList();
    }

    /** The highest number among the menus of this channel that the topic holds; 0 for none. */
    public int highestMenu(String channelId) {
        return told.entrySet().stream()
                .filter(each -> each.getKey().startsWith(channelId + "/menu/"))
                .mapToInt(each -> Math.toIntExact(each.getValue().version))
                .max()
                .orElse(0);
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

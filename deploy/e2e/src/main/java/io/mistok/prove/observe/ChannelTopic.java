package io.mistok.prove.observe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What menu-service has told the others about channels. */
public final class ChannelTopic {
    private static final JsonMapper JSON = new JsonMapper();

    private final TopicLog topic;

    public ChannelTopic(String kafka) {
        topic = new TopicLog(kafka, "messenger.channel.v1");
    }

    /** The last name of each of these channels. */
    public Map<String, String> names(Set<String> channels) {
        var names = new LinkedHashMap<String, String>();
        settings(channels)
                .forEach(json ->
                        names.put(
                                json.path("channelId").asString(""),
                                json.path("name").asString("")));
        return names;
    }

    /** Records with a smaller version than one before them. */
    public List<String> shrunk(Set<String> channels) {
        var last = new HashMap<String, Long>();
        var shrunk = new ArrayList<String>();
        for (var json : settings(channels)) {
            var channel = json.path("channelId").asString("");
            var version = json.path("version").asLong();
            if (version < last.getOrDefault(channel, 0L)) {
                shrunk.add(channel + " " + version);
            }
            last.put(channel, version);
        }
        return shrunk;
    }

    private List<JsonNode> settings(Set<String> channels) {
        var settings = new ArrayList<JsonNode>();
        topic.read(
                Map.of(),
                record -> {
                    if (record.value() != null
                            && record.key() != null
                            && record.key().endsWith("/settings/current")) {
                        var json = JSON.readTree(record.value());
                        if (channels.contains(json.path("channelId").asString(""))) {
                            settings.add(json);
                        }
                    }
                });
        return settings;
    }
}

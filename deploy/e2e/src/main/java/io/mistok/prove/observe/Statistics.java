package io.mistok.prove.observe;

import io.mistok.prove.check.Counts;
import io.mistok.prove.check.Tally;
import io.mistok.prove.cluster.Api;
import io.mistok.prove.cluster.Replica;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What a replica of stats-service says. */
public final class Statistics {
    private final Api api;
    private final Replica replica;

    public Statistics(Api api, Replica replica) {
        this.api = api;
        this.replica = replica;
    }

    /** Clicks of all time. */
    public long clicks(String channelId) {
        return ask(channelId, "clicks").path("total").asLong();
    }

    /** Everything that can be asked about a channel. */
    public Counts counts(String channelId) {
        var by = new HashMap<String, Tally>();
        var clicks = ask(channelId, "clicks?granularity=hour");
        put(by, "clicks", clicks);
        for (var point : clicks.path("series")) {
            put(
                    by,
                    "hour|" + OffsetDateTime.parse(point.path("start").asString("")).toInstant(),
                    point);
        }
        for (var item : ask(channelId, "items")) {
            put(by, "item|" + item.path("key").asString(""), item);
        }
        for (var action : ask(channelId, "actions")) {
            put(by, "action|" + action.path("action").asString(""), action);
        }
        var active = ask(channelId, "active").path("unique").asLong();
        if (active > 0) {
            by.put("active", new Tally(active, active));
        }
        return new Counts(by);
    }

    /** Whether counting the log again gives the same. */
    public boolean recountAgrees(String channelId) {
        return api.call(replica, "POST", path(channelId, "recount"), "")
                .ok()
                .json()
                .path("equal")
                .asBoolean(false);
    }

    private JsonNode ask(String channelId, String question) {
        return api.call(replica, "GET", path(channelId, question), "").ok().json();
    }

    private static String path(String channelId, String question) {
        return "/api/channels/" + channelId + "/stats/" + question;
    }

    private static void put(Map<String, Tally> by, String place, JsonNode json) {
        var tally = new Tally(json.path("total").asLong(), json.path("unique").asLong());
        if (tally.total() > 0 || tally.unique() > 0) {
            by.put(place, tally);
        }
    }
}

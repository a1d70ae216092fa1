package io.mistok.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mistok.backing.Backing;
import java.time.Instant;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Counting the topic again finds what the numbers should be. */
class RecountIT {
    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final RunningService SERVICE =
            RunningService.start(Backing.mongo("mistok_stats"));

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void recountFindsTheSameNumbers() {
        var channel = Publisher.channel("America/St_Johns");
        for (var i = 0; i < 60; i++) {
            var at = NOON.plusSeconds(600L * i);
            Publisher.publish(Publisher.click(channel, "follower-" + i % 7, "KEY_" + i % 3, at));
        }
        Publisher.publish(Publisher.event("unfollowed", channel, "follower-1", NOON));
        Publisher.publish(Publisher.event("followed", channel, "follower-1", NOON));
        SERVICE.awaitClicks(channel, 60);
        await().until(() -> SERVICE.stats(channel, "actions").size() == 2);

        var recount = recount(channel, "");

        assertThat(recount.get("equal").asBoolean()).as(recount.toString()).isTrue();
        assertThat(recount.get("events").asInt()).isEqualTo(62);
        assertThat(recount.get("buckets").asInt()).isGreaterThan(100);
        assertThat(recount.get("uncoveredBuckets").asInt()).isZero();
    }

    @Test
    void recountFindsAndRepairsWhatIsWrong() {
        var channel = Publisher.channel("UTC");
        Publisher.publish(Publisher.click(channel, "anna", "HELP", NOON));
        Publisher.publish(Publisher.click(channel, "bohdan", "HELP", NOON));
        SERVICE.awaitClicks(channel, 2);
        SERVICE.collection("buckets")
                .updateMany(
                        new Document("channel", channel).append("key", "clicks"),
                        new Document("$inc", new Document("total", 5L)));

        assertThat(recount(channel, "").get("equal").asBoolean()).isFalse();
        var repaired = recount(channel, "?apply=true");

        assertThat(repaired.get("differences").get(0).get("key").asString()).isEqualTo("clicks");
        assertThat(recount(channel, "").get("equal").asBoolean()).isTrue();
        assertThat(SERVICE.stats(channel, "clicks").get("total").asInt()).isEqualTo(2);
    }

    private JsonNode recount(String channel, String parameters) {
        var path = "/api/channels/" + channel + "/stats/recount" + parameters;
        return new JsonMapper().readTree(SERVICE.post(path).body());
    }
}

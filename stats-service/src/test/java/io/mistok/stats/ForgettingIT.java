package io.mistok.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mistok.backing.Backing;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Followers who leave and channels that are removed. */
class ForgettingIT {
    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final RunningService SERVICE =
            RunningService.start(Backing.mongo("mistok_stats"));

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void whoLeavesIsForgottenAndStaysCounted() {
        var channel = Publisher.channel("UTC");
        Publisher.publish(Publisher.click(channel, "anna", "HELP", NOON));
        SERVICE.awaitClicks(channel, 1);
        assertThat(followers(channel)).hasSize(1);

        Publisher.publish(Publisher.event("unfollowed", channel, "anna", NOON));

        await().untilAsserted(() -> assertThat(followers(channel)).isEmpty());
        assertThat(SERVICE.stats(channel, "clicks").get("unique").asInt()).isEqualTo(1);
        Publisher.publish(Publisher.click(channel, "anna", "HELP", NOON));
        SERVICE.awaitClicks(channel, 2);
        assertThat(SERVICE.stats(channel, "clicks").get("unique").asInt()).isEqualTo(2);
    }

    @Test
    void removedChannelLeavesNothingBehind() {
        var channel = Publisher.channel("UTC");
        Publisher.publish(Publisher.click(channel, "anna", "HELP", NOON));
        SERVICE.awaitClicks(channel, 1);

        Publisher.removed(channel, 2);

        await().untilAsserted(() -> assertThat(followers(channel)).isEmpty());
        await().until(() ->
                SERVICE.collection("buckets").countDocuments(new Document("channel", channel))
                        == 0);
        assertThat(SERVICE.get("/api/channels/" + channel + "/stats/clicks").statusCode())
                .isEqualTo(404);
    }

    private List<String> followers(String channel) {
        var all = SERVICE.collection("followers").find();
        return StreamSupport.stream(all.spliterator(), false)
                .map(document -> document.getString("_id"))
                .filter(id -> id.startsWith(channel))
                .toList();
    }
}

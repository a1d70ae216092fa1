package io.mistok.stats.recount;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.mistok.backing.Backing;
import io.mistok.stats.Publisher;
import io.mistok.stats.RunningService;
import io.mistok.stats.log.EventLog;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Anna is to be forgotten, says a record of another partition; she goes on all the same. */
class NamedElsewhereIT {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final RunningService SERVICE =
            RunningService.start(Backing.mongo("mistok_stats"));

    private final String channel = Publisher.channel("UTC");

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @BeforeEach
    void clickBeforeAndAfter() {
        click("anna", 1);
        click("bohdan", 2);
        var revoked = Publisher.event("authorization-revoked", channel, inAnotherPartition(), NOON);
        revoked.put("subjectOpenId", "anna");
        Publisher.publish(revoked);
        await().until(() -> isForgotten("anna"));
        click("anna", 3);
        click("bohdan", 4);
    }

    @Test
    void recountKnowsThatSheMayHaveTwoNumbers() {
        assertThat(SERVICE.stats(channel, "clicks").get("unique").asInt()).isEqualTo(3);

        var recount = recount();

        assertThat(recount.get("equal").asBoolean()).as(recount.toString()).isTrue();
        assertThat(recount.get("uncoveredBuckets").asInt()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "bohdan"})
    void recountFindsWhatIsWrongAllTheSame(String openId) {
        SERVICE.bean(MongoDatabase.class)
                .getCollection("buckets")
                .updateMany(
                        new Document("channel", channel)
                                .append("key", "clicks")
                                .append("_id", ofPartition(openId)),
                        new Document("$inc", new Document("total", 1L)));

        assertThat(recount().get("equal").asBoolean()).isFalse();
    }

    private void click(String openId, int total) {
        Publisher.publish(Publisher.click(channel, openId, "HELP", NOON));
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() ->
                        assertThat(SERVICE.stats(channel, "clicks").path("total").asInt(-1))
                                .isEqualTo(total));
    }

    private boolean isForgotten(String openId) {
        var id = new Document("_id", channel + "|" + openId);
        return SERVICE.bean(MongoDatabase.class).getCollection("followers").countDocuments(id) == 0;
    }

    private JsonNode recount() {
        var path = "/api/channels/" + channel + "/stats/recount";
        return new JsonMapper().readTree(SERVICE.post(path).body());
    }

    private String inAnotherPartition() {
        return IntStream.range(0, 100)
                .mapToObj(number -> "platform-" + number)
                .filter(sender -> partition(sender) != partition("anna"))
                .findFirst()
                .orElseThrow();
    }

    private Pattern ofPartition(String openId) {
        return Pattern.compile("-" + partition(openId) + "$");
    }

    private int partition(String openId) {
        var key = (channel + ":" + openId).getBytes(UTF_8);
        var partitions = SERVICE.bean(EventLog.class).partitions().size();
        return BuiltInPartitioner.partitionForKey(key, partitions);
    }
}

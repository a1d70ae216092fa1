package io.mistok.stats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.mistok.backing.Backing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StatsServiceIT {
    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final RunningService SERVICE =
            RunningService.start(Backing.mongo("mistok_stats"));

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void clicksBecomeNumbers() {
        var channel = Publisher.channel("Asia/Shanghai");
        Publisher.publish(Publisher.click(channel, "anna", "HELP", NOON));
        Publisher.publish(Publisher.click(channel, "anna", "HELP", NOON.plusSeconds(3600)));
        Publisher.publish(Publisher.click(channel, "bohdan", "SHOP", NOON.plusSeconds(5)));

        awaitTotal(channel, 3);
        var hours = SERVICE.stats(channel, "clicks?granularity=hour&from=2026-11-23&to=2026-11-23");

        assertThat(hours.get("timeZone").asString()).isEqualTo("Asia/Shanghai");
        assertThat(hours.get("granularity").asString()).isEqualTo("hour");
        assertThat(hours.get("series")).hasSize(24);
        assertThat(hours.get("series").get(12).toString())
                .isEqualTo("{\"start\":\"2026-11-23T12:00:00+08:00\",\"total\":2,\"unique\":2}");
        assertThat(hours.get("series").get(13).get("unique").asInt()).isEqualTo(1);
        assertThat(hours.get("unique").asInt()).isEqualTo(2);
        assertThat(SERVICE.stats(channel, "active").get("unique").asInt()).isEqualTo(2);
    }

    @Test
    void actionsBecomeACurve() {
        var channel = Publisher.channel("UTC");
        var nextDay = NOON.plus(Duration.ofDays(1));
        Publisher.publish(Publisher.event("text-received", channel, "anna", NOON));
        Publisher.publish(Publisher.event("image-received", channel, "anna", NOON));
        Publisher.publish(Publisher.event("text-received", channel, "anna", nextDay));
        Publisher.publish(Publisher.event("followed", channel, "bohdan", NOON));
        Publisher.publish(Publisher.click(channel, "anna", "HELP", NOON));
        awaitTotal(channel, 1);
        await().until(() -> SERVICE.stats(channel, "actions").size() == 3);

        var messages =
                SERVICE.stats(channel, "actions/series?action=text-received&action=image-received");

        assertThat(messages.get("actions").toString())
                .isEqualTo("[\"text-received\",\"image-received\"]");
        assertThat(messages.get("series").get(0).toString())
                .isEqualTo("{\"start\":\"2026-11-23T00:00:00Z\",\"total\":2,\"unique\":1}");
        assertThat(messages.get("total").asInt()).isEqualTo(3);
        assertThat(messages.get("unique").asInt()).isEqualTo(1);
        var all = SERVICE.stats(channel, "actions/series");
        assertThat(all.get("total").asInt()).isEqualTo(4);
        assertThat(SERVICE.stats(channel, "actions/series?action=unheard-of").get("series"))
                .isEmpty();
    }

    @Test
    void clickShowsWithinASecond() {
        var channel = Publisher.channel("UTC");
        Publisher.publish(Publisher.click(channel, "warm-up", "HELP", NOON));
        awaitTotal(channel, 1);

        var published = System.nanoTime();
        Publisher.publish(Publisher.click(channel, "anna", "HELP", NOON));
        awaitTotal(channel, 2);

        assertThat(Duration.ofNanos(System.nanoTime() - published))
                .isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void deliveredTwiceIsCountedOnce() {
        var channel = Publisher.channel("UTC");
        var click = Publisher.click(channel, "anna", "HELP", NOON);
        Publisher.publish(click);
        Publisher.publish(click);
        var gaveUp = Publisher.event("gave-up", channel, "anna", NOON);
        gaveUp.put("eventId", click.get("eventId"));
        Publisher.publish(gaveUp);
        Publisher.publish(click);
        Publisher.publish(Publisher.click(channel, "anna", "HELP", NOON));

        awaitTotal(channel, 2);
        assertThat(SERVICE.stats(channel, "clicks").get("unique").asInt()).isEqualTo(1);
        assertThat(SERVICE.stats(channel, "actions")).isEmpty();
    }

    @Test
    void unreadableRecordRestsInTheDeadLetterTopicAndItsNeighboursAreCounted() {
        var channel = Publisher.channel("UTC");
        var key = channel + ":anna";
        var poison = "{\"no event\": " + UUID.randomUUID();
        Publisher.publish(Publisher.click(channel, "anna", "HELP", NOON));
        Publisher.publishRaw(key, poison.getBytes(UTF_8));
        Publisher.publishRaw(key, null);
        Publisher.publishRaw(key, "{\"type\":\"followed\"}".getBytes(UTF_8));
        Publisher.publish(Publisher.click(channel, "anna", "HELP", NOON));

        awaitTotal(channel, 2);
        await().untilAsserted(() -> assertThat(deadLetters(key)).hasSize(3));
        assertThat(deadLetters(key))
                .extracting(record -> header(record, "kafka_dlt-exception-message"))
                .contains("The value is not a JSON object of the contract")
                .contains("The record has no value")
                .contains("openId is missing");
        assertThat(deadLetters(key))
                .anySatisfy(record -> assertThat(record.value()).isEqualTo(poison.getBytes(UTF_8)));
    }

    @Test
    void countingResumesExactlyWhenMongoComesBack() {
        var channel = Publisher.channel("Europe/Kyiv");
        Publisher.publish(Publisher.click(channel, "follower-0", "HELP", NOON));
        awaitTotal(channel, 1);

        var failures = SERVICE.bean(MeterRegistry.class).counter("mistok.projection.failures");
        var behind = SERVICE.bean(MeterRegistry.class).get("mistok.projection.behind").gauge();
        var before = failures.count();
        SERVICE.mongo().cut();
        try {
            for (var i = 1; i < 300; i++) {
                Publisher.publish(Publisher.click(channel, "follower-" + i % 40, "HELP", NOON));
            }
            var refused = SERVICE.get("/api/channels/" + channel + "/stats/clicks");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body()).contains("urn:problem-type:mistok:storage-unavailable");
            assertThat(SERVICE.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
            assertThat(SERVICE.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            await().atMost(Duration.ofSeconds(20)).until(() -> failures.count() > before + 1);
            assertThat(behind.value()).isPositive();
        } finally {
            SERVICE.mongo().restore();
        }

        awaitTotal(channel, 300);
        assertThat(SERVICE.stats(channel, "clicks").get("unique").asInt()).isEqualTo(40);
        await().until(() -> behind.value() == 0);
        await().until(() -> SERVICE.get("/actuator/health/readiness").statusCode() == 200);
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
        awaitTotal(channel, 60);
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
        awaitTotal(channel, 2);
        buckets()
                .updateMany(
                        new Document("channel", channel).append("key", "clicks"),
                        new Document("$inc", new Document("total", 5L)));

        assertThat(recount(channel, "").get("equal").asBoolean()).isFalse();
        var repaired = recount(channel, "?apply=true");

        assertThat(repaired.get("differences").get(0).get("key").asString()).isEqualTo("clicks");
        assertThat(recount(channel, "").get("equal").asBoolean()).isTrue();
        assertThat(SERVICE.stats(channel, "clicks").get("total").asInt()).isEqualTo(2);
    }

    @Test
    void whoLeavesIsForgottenAndStaysCounted() {
        var channel = Publisher.channel("UTC");
        Publisher.publish(Publisher.click(channel, "anna", "HELP", NOON));
        awaitTotal(channel, 1);
        assertThat(followers(channel)).hasSize(1);

        Publisher.publish(Publisher.event("unfollowed", channel, "anna", NOON));

        await().untilAsserted(() -> assertThat(followers(channel)).isEmpty());
        assertThat(SERVICE.stats(channel, "clicks").get("unique").asInt()).isEqualTo(1);
        Publisher.publish(Publisher.click(channel, "anna", "HELP", NOON));
        awaitTotal(channel, 2);
        assertThat(SERVICE.stats(channel, "clicks").get("unique").asInt()).isEqualTo(2);
    }

    @Test
    void removedChannelLeavesNothingBehind() {
        var channel = Publisher.channel("UTC");
        Publisher.publish(Publisher.click(channel, "anna", "HELP", NOON));
        awaitTotal(channel, 1);

        Publisher.removed(channel, 2);

        await().untilAsserted(() -> assertThat(followers(channel)).isEmpty());
        await().until(() -> buckets().countDocuments(new Document("channel", channel)) == 0);
        assertThat(SERVICE.get("/api/channels/" + channel + "/stats/clicks").statusCode())
                .isEqualTo(404);
    }

    @Test
    void itemKeepsItsClicksOverNewNamesAndAddresses() {
        var channel = Publisher.channel("UTC");
        Publisher.menu(
                channel,
                1,
                """
                [{"itemId":"it_1","name":"Shop","type":"view","url":"https://example.com/a"},
                 {"itemId":"it_2","name":"Help","type":"click","key":"HELP"}]
                """);
        Publisher.menu(
                channel,
                2,
                """
                [{"itemId":"it_2","name":"Help","type":"click","key":"HELP"},
                 {"itemId":"it_1","name":"Store","type":"view","url":"https://example.com/b"}]
                """);
        for (var url : List.of("https://example.com/a", "https://example.com/b")) {
            var opened = Publisher.event("menu-link-opened", channel, "anna", NOON);
            opened.put("url", url);
            Publisher.publish(opened);
        }
        Publisher.publish(Publisher.click(channel, "anna", "FORMER", NOON));
        awaitTotal(channel, 3);

        assertThat(SERVICE.stats(channel, "items").toString())
                .isEqualTo(
                        """
                        [{"itemId":"it_1","key":"https://example.com/b","type":"view","name":"Store","total":2,"unique":1},\
                        {"itemId":"key:FORMER","key":"FORMER","type":"click","name":"FORMER","total":1,"unique":1},\
                        {"itemId":"it_2","key":"HELP","type":"click","name":"Help","total":0,"unique":0}]\
                        """);
        assertThat(SERVICE.stats(channel, "clicks?item=it_1").get("total").asInt()).isEqualTo(2);
        assertThat(SERVICE.stats(channel, "clicks?item=key:FORMER").get("total").asInt()).isOne();
        assertThat(SERVICE.stats(channel, "clicks?item=it_2").get("total").asInt()).isZero();
    }

    @Test
    void csvHoldsExactlyTheSeries() {
        var channel = Publisher.channel("Asia/Kathmandu");
        Publisher.publish(Publisher.click(channel, "anna", "=HELP", NOON));
        awaitTotal(channel, 1);
        var path = "/api/channels/" + channel + "/stats/";

        var clicks =
                SERVICE.get(path + "clicks?from=2026-11-22&to=2026-11-23", "Accept", "text/csv");
        var items = SERVICE.get(path + "items", "Accept", "text/csv");

        assertThat(clicks.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(clicks.body())
                .isEqualTo(
                        lines(
                                "start,total,unique",
                                "2026-11-22T00:00:00+05:45,0,0",
                                "2026-11-23T00:00:00+05:45,1,1"));
        assertThat(items.body())
                .isEqualTo(
                        lines(
                                "itemId,key,type,name,total,unique",
                                "key:=HELP,'=HELP,click,'=HELP,1,1"));
    }

    @Test
    void questionsThatCannotBeAnsweredSayWhy() {
        var channel = Publisher.channel("UTC");
        var path = "/api/channels/" + channel + "/stats/clicks";

        var nowhere = SERVICE.get("/api/channels/ch_nowhere/stats/clicks");
        var vague = SERVICE.get(path + "?from=yesterday&granularity=hour", "Accept", "text/csv");
        var backwards = SERVICE.get(path + "?from=2026-11-23&to=2026-11-21");
        var endless = SERVICE.get(path + "?from=2001-01-01&to=2026-01-01&granularity=hour");
        var minutes = SERVICE.get(path + "?granularity=minute");

        assertThat(nowhere.statusCode()).isEqualTo(404);
        assertThat(nowhere.body()).contains("urn:problem-type:mistok:channel-not-found");
        assertThat(vague.statusCode()).isEqualTo(422);
        assertThat(vague.body()).contains("\"pointer\":\"/from\"");
        assertThat(vague.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(backwards.body()).contains("\"parameter\":\"to\"");
        assertThat(endless.statusCode()).isEqualTo(422);
        assertThat(endless.body()).contains("\"limit\":10000");
        assertThat(minutes.body()).contains("\"parameter\":\"granularity\"");
    }

    @Test
    void onlyTheGatewayMayAsk() {
        var path = "/api/channels/any/stats/clicks";
        assertThat(asking(path, "nonsense")).isEqualTo(401);
        assertThat(asking(path, GatewayToken.changed(claims -> claims.issuer("me"))))
                .isEqualTo(401);
        assertThat(asking(path, GatewayToken.changed(claims -> claims.audience("other"))))
                .isEqualTo(401);
        assertThat(asking(path, GatewayToken.changed(claims -> claims.expirationTime(null))))
                .isEqualTo(401);
        assertThat(asking(path, GatewayToken.changed(claims -> claims.claim("scope", "guest"))))
                .isEqualTo(403);
        assertThat(asking("/v3/api-docs", "")).isEqualTo(200);
        assertThat(asking("/actuator/health/readiness", "")).isEqualTo(200);
    }

    private static String lines(String... lines) {
        return String.join("\r\n", lines) + "\r\n";
    }

    private int asking(String path, String token) {
        var request = SERVICE.request(path);
        if (token.isEmpty()) {
            return SERVICE.send(request.setHeader("Authorization", "")).statusCode();
        }
        return SERVICE.send(request.setHeader("Authorization", "Bearer " + token)).statusCode();
    }

    private JsonNode recount(String channel, String parameters) {
        var path = "/api/channels/" + channel + "/stats/recount" + parameters;
        return new JsonMapper().readTree(SERVICE.post(path).body());
    }

    private void awaitTotal(String channel, int total) {
        await().atMost(Duration.ofSeconds(15))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() ->
                        assertThat(SERVICE.stats(channel, "clicks").path("total").asInt(-1))
                                .isEqualTo(total));
    }

    private MongoCollection<Document> buckets() {
        return SERVICE.bean(MongoDatabase.class).getCollection("buckets");
    }

    private List<String> followers(String channel) {
        var all = SERVICE.bean(MongoDatabase.class).getCollection("followers").find();
        return StreamSupport.stream(all.spliterator(), false)
                .map(document -> document.getString("_id"))
                .filter(id -> id.startsWith(channel))
                .toList();
    }

    private static List<ConsumerRecord<byte[], byte[]>> deadLetters(String key) {
        var settings =
                Map.<String, Object>of(
                        "bootstrap.servers", Backing.kafka(),
                        "group.id", UUID.randomUUID().toString(),
                        "auto.offset.reset", "earliest");
        try (var consumer =
                new KafkaConsumer<>(
                        settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions =
                    consumer.partitionsFor(Topics.DEAD_LETTERS).stream()
                            .map(one -> new TopicPartition(one.topic(), one.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(found::add);
            }
            return found.stream().filter(one -> new String(one.key(), UTF_8).equals(key)).toList();
        }
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}

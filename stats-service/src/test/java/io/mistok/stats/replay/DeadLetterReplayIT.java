package io.mistok.stats.replay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mistok.backing.Backing;
import io.mistok.stats.Publisher;
import io.mistok.stats.RunningService;
import io.mistok.stats.Topics;
import io.mistok.stats.event.Event;
import io.mistok.stats.event.EventReader;
import io.mistok.stats.event.UnreadableEventException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DeadLetterReplayIT {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final AtomicReference<String> HEALED = new AtomicReference<>("");

    private static final String DATABASE = Backing.mongo("replay");

    private static RunningService service = RunningService.start(DATABASE, OldRelease.class);

    /** A release that cannot read some clicks, until it is healed. */
    @Configuration(proxyBeanMethods = false)
    static class OldRelease {
        @Bean
        @Primary
        EventReader oldReader(JsonMapper json) {
            return new EventReader(json) {
                @Override
                public Event read(byte @Nullable [] value) {
                    if (value != null && isNews(new String(value, UTF_8))) {
                        throw new UnreadableEventException("not known to this release");
                    }
                    return super.read(value);
                }
            };
        }
    }

    /** Each release knows what the one before it does. */
    private static boolean isNews(String value) {
        return switch (HEALED.get()) {
            case "EVEN_NEWER" -> false;
            case "NEW_KIND" -> value.contains("EVEN_NEWER");
            default -> value.contains("NEW_KIND");
        };
    }

    @BeforeEach
    void breakAgain() {
        HEALED.set("");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void whatBecomesReadableIsCountedOnceHoweverOftenItIsReplayed() {
        var channel = Publisher.channel("Europe/Kyiv");
        var repeated = click(channel, "anna");
        Publisher.publish(repeated);
        Publisher.publish(repeated);
        Publisher.publish(click(channel, "bohdan"));
        Publisher.publish(Publisher.click(channel, "anna", "HELP", NOON));
        awaitLetters(channel, "unreadable", 3);

        assertThat(replay(channel).path("outcomes").toString()).isEqualTo("{\"unreadable\":3}");
        HEALED.set("EVEN_NEWER");
        assertThat(letters(channel, "").path("outcomes").toString())
                .isEqualTo("{\"waiting\":2,\"repeated\":1}");
        assertThat(clicks(channel)).isEqualTo("1/1");

        assertThat(replay(channel).path("outcomes").toString())
                .isEqualTo("{\"counted\":2,\"repeated\":1}");
        assertThat(clicks(channel)).isEqualTo("3/2");
        assertThat(replay(channel).path("outcomes").toString())
                .isEqualTo("{\"counted-before\":2,\"repeated\":1}");
        assertThat(clicks(channel)).isEqualTo("3/2");
        assertThat(recountAgrees(channel)).isTrue();
    }

    @Test
    void whatIsChosenLaterIsStillCounted() {
        var channel = Publisher.channel("UTC");
        Publisher.publish(click(channel, "anna"));
        awaitLetters(channel, "unreadable", 1);
        var between = Instant.now();
        await().until(() -> Instant.now().isAfter(between.plusMillis(5)));
        Publisher.publish(click(channel, "anna"));
        awaitLetters(channel, "unreadable", 2);
        HEALED.set("EVEN_NEWER");

        assertThat(letters(channel, "?reason=something+else").path("outcomes")).isEmpty();
        service.post(path(channel) + "?from=" + between);
        assertThat(clicks(channel)).isEqualTo("1/1");
        service.post(path(channel) + "?reason=this+release");
        assertThat(clicks(channel)).isEqualTo("2/1");
    }

    @Test
    void theFirstRecordOfAnEventIsNotCountedAfterItsSecond() {
        var channel = Publisher.channel("UTC");
        var first = Publisher.click(channel, "anna", "NEW_KIND EVEN_NEWER", NOON);
        var second = new HashMap<>(first);
        second.put("buttonKey", "NEW_KIND");
        Publisher.publish(first);
        Publisher.publish(second);
        awaitLetters(channel, "unreadable", 2);

        HEALED.set("NEW_KIND");
        assertThat(replay(channel).path("outcomes").toString())
                .isEqualTo("{\"counted\":1,\"unreadable\":1}");
        HEALED.set("EVEN_NEWER");
        assertThat(replay(channel).path("outcomes").toString())
                .isEqualTo("{\"counted-before\":1,\"repeated\":1}");
        assertThat(clicks(channel)).isEqualTo("1/1");
    }

    @Test
    void theSameEventInARecordThatCouldBeReadIsNotCountedAgain() {
        var channel = Publisher.channel("UTC");
        var unreadable = click(channel, "anna");
        var readable = new HashMap<>(unreadable);
        readable.put("buttonKey", "HELP");
        Publisher.publish(unreadable);
        Publisher.publish(readable);
        awaitLetters(channel, "unreadable", 1);
        await().until(() -> clicks(channel).equals("1/1"));
        HEALED.set("EVEN_NEWER");

        assertThat(replay(channel).path("outcomes").toString()).isEqualTo("{\"repeated\":1}");
        assertThat(clicks(channel)).isEqualTo("1/1");
    }

    @Test
    void whoHasLeftMeanwhileIsCountedAndNotRemembered() {
        var channel = Publisher.channel("UTC");
        Publisher.publish(click(channel, "anna"));
        Publisher.publish(Publisher.event("unfollowed", channel, "anna", NOON));
        awaitLetters(channel, "unreadable", 1);
        await().until(() -> service.stats(channel, "actions").size() == 1);
        HEALED.set("EVEN_NEWER");
        replay(channel);

        assertThat(clicks(channel)).isEqualTo("1/1");
        Publisher.publish(Publisher.click(channel, "anna", "HELP", NOON));
        await().untilAsserted(() -> assertThat(clicks(channel)).isEqualTo("2/2"));
    }

    /** The release that set it aside dies before its commit, and the next one could read it. */
    @Test
    void whatWasSetAsideStaysSetAsideForTheNextReplica() throws Exception {
        var channel = Publisher.channel("UTC");
        Publisher.publish(click(channel, "anna"));
        Publisher.publish(Publisher.click(channel, "anna", "HELP", NOON));
        awaitLetters(channel, "unreadable", 1);
        await().until(() -> clicks(channel).equals("1/1"));
        service.close();
        forgetCommits();
        HEALED.set("EVEN_NEWER");
        service = RunningService.start(DATABASE, OldRelease.class);
        Publisher.publish(Publisher.click(channel, "anna", "HELP", NOON));
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(clicks(channel)).isEqualTo("2/1"));

        replay(channel);

        assertThat(clicks(channel)).isEqualTo("3/1");
        assertThat(recountAgrees(channel)).isTrue();
    }

    private static Map<String, Object> click(String channel, String openId) {
        return Publisher.click(channel, openId, "NEW_KIND", NOON);
    }

    private static void forgetCommits() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", Backing.kafka()))) {
            var committed =
                    admin.listConsumerGroupOffsets(Topics.GROUP)
                            .partitionsToOffsetAndMetadata()
                            .get();
            var begin = new HashMap<TopicPartition, OffsetAndMetadata>();
            committed.keySet().forEach(one -> begin.put(one, new OffsetAndMetadata(0)));
            await().atMost(Duration.ofSeconds(20))
                    .ignoreExceptions()
                    .until(() -> {
                        admin.alterConsumerGroupOffsets(Topics.GROUP, begin).all().get();
                        return true;
                    });
        }
    }

    private void awaitLetters(String channel, String outcome, int count) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(letters(channel, "").path("outcomes").path(outcome).asInt(0))
                                .isEqualTo(count));
    }

    private JsonNode letters(String channel, String parameters) {
        return service.stats(channel, "dead-letters" + parameters);
    }

    private JsonNode replay(String channel) {
        return new JsonMapper().readTree(service.post(path(channel)).body());
    }

    private static String path(String channel) {
        return "/api/channels/" + channel + "/stats/dead-letters";
    }

    private boolean recountAgrees(String channel) {
        var answer = service.post("/api/channels/" + channel + "/stats/recount").body();
        return new JsonMapper().readTree(answer).path("equal").asBoolean(false);
    }

    private String clicks(String channel) {
        var clicks = service.stats(channel, "clicks");
        return clicks.path("total").asInt() + "/" + clicks.path("unique").asInt();
    }
}

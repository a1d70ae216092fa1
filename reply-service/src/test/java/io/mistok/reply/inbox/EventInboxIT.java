package io.mistok.reply.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.mistok.backing.Backing;
import io.mistok.reply.support.DeadLetters;
import io.mistok.reply.support.FakeWeChat;
import io.mistok.reply.support.RunningService;
import io.mistok.reply.support.World;
import io.mistok.reply.support.World.Event;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@NullUnmarked
class EventInboxIT {
    private static FakeWeChat weChat;
    private static RunningService service;
    private static World world;
    private static String channel;

    @BeforeAll
    static void start() {
        weChat = new FakeWeChat();
        service =
                RunningService.start(
                                Backing.mySql("mistok_reply"),
                                "mistok.wechat.base-url=" + weChat.address())
                        .ready();
        world = new World();
        channel = world.channel();
        rule("keys/TODAY", "{\"type\":\"text\",\"text\":\"Soup for {{channel}}\"}");
    }

    @AfterAll
    static void stop() {
        service.close();
        world.close();
        weChat.close();
    }

    @Test
    void aClickIsAnsweredWhereItWaits() {
        JsonNode reply = world.reply(world.deliver(Event.click(channel, "TODAY")));
        assertThat(reply.path("rule").stringValue()).isEqualTo("key:TODAY");
        assertThat(textOf(reply)).isEqualTo("Soup for Lviv Coffee");
    }

    @Test
    void aRepeatGetsTheSameAnswerAlthoughTheRuleHasChanged() {
        rule("keys/CHANGING", "{\"type\":\"text\",\"text\":\"before\"}");
        Event click = Event.click(channel, "CHANGING");
        assertThat(textOf(world.reply(world.deliver(click)))).isEqualTo("before");
        rule("keys/CHANGING", "{\"type\":\"text\",\"text\":\"after\"}");
        assertThat(textOf(world.reply(world.deliver(click)))).isEqualTo("before");
        assertThat(textOf(world.reply(world.deliver(Event.click(channel, "CHANGING")))))
                .isEqualTo("after");
    }

    @Test
    void whenTheReplicaGaveUpOneMessageIsSentAndRepeatsGetSilence() {
        Event click = Event.click(channel, "TODAY");
        String attempt = world.deliver(click);
        world.giveUp(click, attempt);
        world.giveUp(click, attempt);
        await().untilAsserted(() -> assertThat(weChat.sentTo(click.openId())).hasSize(1));
        JsonNode reply = world.reply(world.deliver(click));
        assertThat(reply.path("content").path("type").stringValue()).isEqualTo("silence");
        world.reply(world.deliver(Event.click(channel, "TODAY")));
        assertThat(weChat.sentTo(click.openId()))
                .singleElement()
                .satisfies(it -> assertThat(it.raw()).contains("Soup for Lviv Coffee"));
    }

    @Test
    void givingUpOnAReplacedAttemptSendsNothing() {
        Event click = Event.click(channel, "TODAY");
        String first = world.deliver(click);
        String second = world.deliver(click);
        world.giveUp(click, first);
        world.reply(second);
        Event later =
                new Event(
                        "menu-button-clicked",
                        UUID.randomUUID().toString(),
                        channel,
                        click.openId(),
                        Map.of("buttonKey", "TODAY"));
        world.reply(world.deliver(later));
        assertThat(weChat.sentTo(click.openId())).isEmpty();
    }

    @Test
    void anUnreadableRecordRestsElsewhereAndTheNextOneIsAnswered() {
        Event click = Event.click(channel, "TODAY");
        String key = click.channelId() + ":" + click.openId();
        world.unreadable(key);
        assertThat(textOf(world.reply(world.deliver(click)))).isEqualTo("Soup for Lviv Coffee");
        assertThat(DeadLetters.headersOf(key).values())
                .anySatisfy(it ->
                        assertThat(it)
                                .contains("UnreadableEventException")
                                .contains("not an event"));
    }

    @Test
    void listenersAndUnreadableRecordsAreCounted() {
        double before = unreadable();
        Event click = Event.click(channel, "TODAY");
        world.unreadable(click.channelId() + ":" + click.openId());
        world.reply(world.deliver(click));
        assertThat(unreadable()).isEqualTo(before + 1);
        assertThat(alive("messenger.event.v1")).isOne();
        assertThat(alive("messenger.channel.v1")).isOne();
    }

    private static double unreadable() {
        return meters().get("mistok.inbox.failures").tag("reason", "unreadable").counter().count();
    }

    private static double alive(String topic) {
        return meters().get("mistok.listener.alive").tag("topic", topic).gauge().value();
    }

    private static MeterRegistry meters() {
        return service.bean(MeterRegistry.class);
    }

    @Test
    void aFollowerWhoLeavesIsErased() {
        Event click = Event.click(channel, "TODAY");
        String attempt = world.deliver(click);
        world.giveUp(click, attempt);
        await().untilAsserted(() -> assertThat(rows(click.openId())).isEqualTo(1));
        await().untilAsserted(() -> assertThat(weChat.sentTo(click.openId())).hasSize(1));
        world.publish(Event.plain("unfollowed", channel, click.openId()));
        await().untilAsserted(() -> assertThat(rows(click.openId())).isZero());
    }

    @Test
    void theTextOfAFinishedMessageIsNotKept() {
        Event click = Event.click(channel, "TODAY");
        world.giveUp(click, world.deliver(click));
        await().untilAsserted(() ->
                assertThat(
                                jdbc().sql(
                                                "SELECT CONCAT(status, content IS NULL)"
                                                        + " FROM sends WHERE event_id = ?")
                                        .param(click.eventId())
                                        .query(String.class)
                                        .optional())
                        .hasValue("SENT1"));
    }

    @Test
    void silenceIsNothingToSendLate() {
        Event click = Event.click(channel, "NOBODY");
        String attempt = world.deliver(click);
        assertThat(world.reply(attempt).path("rule").stringValue()).isEqualTo("none");
        world.giveUp(click, attempt);
        Event other = Event.click(channel, "TODAY");
        world.giveUp(other, world.deliver(other));
        await().untilAsserted(() -> assertThat(weChat.sentTo(other.openId())).hasSize(1));
        assertThat(rows(click.openId())).isZero();
    }

    @Test
    void aRemovedChannelLosesItsRules() {
        String gone = world.channel();
        service.put(
                "/api/channels/" + gone + "/replies/default",
                "{\"type\":\"text\",\"text\":\"here\"}");
        world.removeChannel(gone);
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> {
                    assertThat(service.get("/api/channels/" + gone + "/replies").status())
                            .isEqualTo(404);
                    assertThat(
                                    jdbc().sql(
                                                    "SELECT COUNT(*) FROM reply_rules WHERE"
                                                            + " channel_id = ?")
                                            .param(gone)
                                            .query(Integer.class)
                                            .single())
                            .isZero();
                });
    }

    private static void rule(String path, String content) {
        assertThat(service.put("/api/channels/" + channel + "/replies/" + path, content).status())
                .isEqualTo(200);
    }

    private static String textOf(JsonNode reply) {
        return reply.path("content").path("text").stringValue();
    }

    private static int rows(String openId) {
        return jdbc().sql("SELECT COUNT(*) FROM sends WHERE open_id = ?")
                .param(openId)
                .query(Integer.class)
                .single();
    }

    private static JdbcClient jdbc() {
        return service.bean(JdbcClient.class);
    }
}

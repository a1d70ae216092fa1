package io.mistok.reply.replay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mistok.backing.Backing;
import io.mistok.reply.event.ChannelEvent;
import io.mistok.reply.event.EventReader;
import io.mistok.reply.event.UnreadableEventException;
import io.mistok.reply.support.FakeWeChat;
import io.mistok.reply.support.RunningService;
import io.mistok.reply.support.World;
import io.mistok.reply.support.World.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

@NullUnmarked
class DeadLetterReplayIT {
    private static final String NEW_KIND = "new kind";
    private static final AtomicBoolean HEALED = new AtomicBoolean();
    private static FakeWeChat weChat;
    private static RunningService service;
    private static World world;

    private final Instant then = Instant.now().minus(Duration.ofMinutes(5));
    private String channel;

    @BeforeAll
    static void start() {
        weChat = new FakeWeChat();
        service =
                RunningService.startWith(
                                List.<Class<?>>of(OldRelease.class),
                                Backing.kafka(),
                                Backing.mySql("mistok_reply"),
                                "mistok.wechat.base-url=" + weChat.address())
                        .ready();
        world = new World();
    }

    @AfterAll
    static void stop() {
        service.close();
        world.close();
        weChat.close();
    }

    @BeforeEach
    void connect() {
        HEALED.set(false);
        channel = world.channel();
        assertThat(
                        service.put(
                                        "/api/channels/" + channel + "/replies/default",
                                        "{\"type\":\"text\",\"text\":\"at last\"}")
                                .status())
                .isEqualTo(200);
    }

    @Test
    void whatWasGivenUpIsAnsweredOnceHoweverOftenItIsReplayed() {
        Event text = Event.text(channel, NEW_KIND);
        world.deliver(text, then, true);
        world.deliver(text, then.plusSeconds(5), true);
        awaitUnreadable(2);
        assertThat(replay()).isEqualTo("{\"unreadable\":2}");

        HEALED.set(true);
        assertThat(list()).isEqualTo("{\"waiting\":2}");
        assertThat(replay()).isEqualTo("{\"taken-over\":1,\"planned-before\":1}");
        await().untilAsserted(() ->
                assertThat(weChat.sentTo(text.openId()))
                        .singleElement()
                        .satisfies(it -> assertThat(it.raw()).contains("at last")));
        await().until(() -> status(text).equals("SENT"));

        assertThat(replay()).isEqualTo("{\"planned-before\":2}");
        fence();
        assertThat(weChat.sentTo(text.openId())).hasSize(1);
    }

    @Test
    void whatAnotherAttemptMayHaveAnsweredIsNotAnsweredAgain() {
        Event text = Event.text(channel, NEW_KIND);
        Event readable =
                new Event(
                        text.type(),
                        text.eventId(),
                        channel,
                        text.openId(),
                        Map.of("text", "known"));
        world.deliver(text, then, true);
        world.deliver(readable, then.plusSeconds(5), false);
        awaitUnreadable(1);
        HEALED.set(true);
        assertThat(replay()).isEqualTo("{\"answered\":1}");
        fence();
        assertThat(weChat.sentTo(text.openId())).isEmpty();
    }

    @Test
    void outsideTheWindowNothingIsSent() {
        Event click = Event.click(channel, NEW_KIND);
        world.deliver(click, then, true);
        awaitUnreadable(1);
        HEALED.set(true);
        assertThat(replay()).isEqualTo("{\"expired\":1}");
    }

    @Test
    void whileRepeatsMayComeNothingIsSent() {
        Event text = Event.text(channel, NEW_KIND);
        world.deliver(text, Instant.now(), true);
        awaitUnreadable(1);
        HEALED.set(true);
        assertThat(replay()).isEqualTo("{\"too-fresh\":1}");
    }

    @Test
    void whoHasLeftGetsNothing() {
        Event text = Event.text(channel, NEW_KIND);
        world.deliver(text, then, true);
        world.publish(Event.plain("unfollowed", channel, text.openId()));
        awaitUnreadable(1);
        HEALED.set(true);
        assertThat(replay()).isEqualTo("{\"nothing-to-answer\":1}");
    }

    @Test
    void onlyWhatIsMeantIsLookedAt() {
        world.deliver(Event.text(channel, NEW_KIND), then, true);
        awaitUnreadable(1);
        assertThat(get("?reason=something+else")).isEqualTo("{}");
        assertThat(get("?reason=known+to&to=" + Instant.now())).isEqualTo("{\"unreadable\":1}");
        assertThat(get("?from=" + Instant.now())).isEqualTo("{}");
    }

    /** Whatever was to be sent before this has been sent after it. */
    private void fence() {
        Event other = Event.text(channel, "known");
        world.giveUp(other, world.deliver(other));
        await().untilAsserted(() -> assertThat(weChat.sentTo(other.openId())).hasSize(1));
    }

    private void awaitUnreadable(int count) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> list().equals("{\"unreadable\":" + count + "}"));
    }

    private String list() {
        return get("");
    }

    private String get(String parameters) {
        return service.get(path() + parameters).body().path("outcomes").toString();
    }

    private String replay() {
        return service.post(path(), "").body().path("outcomes").toString();
    }

    private String path() {
        return "/api/channels/" + channel + "/replies/dead-letters";
    }

    private static String status(Event event) {
        return service.bean(JdbcClient.class)
                .sql("SELECT status FROM sends WHERE event_id = ?")
                .param(event.eventId())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** A release that cannot read some events, until it is healed. */
    static class OldRelease {
        @Bean
        @Primary
        EventReader oldReader() {
            return new EventReader() {
                @Override
                public ChannelEvent read(byte[] value) {
                    if (!HEALED.get() && new String(value, UTF_8).contains(NEW_KIND)) {
                        throw new UnreadableEventException("not known to this release");
                    }
                    return super.read(value);
                }
            };
        }
    }
}

package io.mistok.reply.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.mistok.backing.Backing;
import io.mistok.backing.MySqlDatabase;
import io.mistok.reply.event.ChannelEvent;
import io.mistok.reply.event.EventReader;
import io.mistok.reply.support.FakeWeChat;
import io.mistok.reply.support.RunningService;
import io.mistok.reply.support.World;
import io.mistok.reply.support.World.Event;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

@NullUnmarked
class RestartIT {
    private static final MySqlDatabase DATABASE = Backing.mySql("mistok_reply");

    private final World world = new World();
    private final FakeWeChat weChat = new FakeWeChat();

    @AfterEach
    void stop() {
        world.close();
        weChat.close();
    }

    @Test
    void whatWasDecidedBeforeARestartIsAnsweredOnceAfterIt() {
        String channel = world.channel();
        Event passive = Event.click(channel, "TODAY");
        Event late = Event.click(channel, "TODAY");
        Event sent = Event.click(channel, "TODAY");
        String lateAttempt;
        try (var service = start()) {
            service.put(
                    "/api/channels/" + channel + "/replies/keys/TODAY",
                    "{\"type\":\"text\",\"text\":\"soup\"}");
            world.reply(world.deliver(passive));
            lateAttempt = world.deliver(late);
            world.reply(lateAttempt);
            String sentAttempt = world.deliver(sent);
            world.giveUp(sent, sentAttempt);
            await().untilAsserted(() -> assertThat(weChat.sentTo(sent.openId())).hasSize(1));
        }
        world.giveUp(late, lateAttempt);
        String repeat = world.deliver(passive);
        Event accepted = Event.click(channel, "TODAY");
        String waiting = world.deliver(accepted);
        try (var service = start()) {
            assertThat(world.reply(repeat).path("content").path("text").stringValue())
                    .isEqualTo("soup");
            assertThat(world.reply(waiting).path("content").path("text").stringValue())
                    .isEqualTo("soup");
            await().untilAsserted(() -> assertThat(weChat.sentTo(late.openId())).hasSize(1));
            assertThat(service.get("/actuator/health/readiness").status()).isEqualTo(200);
            Event last = Event.click(channel, "TODAY");
            world.giveUp(last, world.deliver(last));
            await().untilAsserted(() -> assertThat(weChat.sentTo(last.openId())).hasSize(1));
        }
        assertThat(weChat.sentTo(sent.openId())).hasSize(1);
        assertThat(weChat.sentTo(late.openId())).hasSize(1);
        assertThat(weChat.sentTo(passive.openId())).isEmpty();
    }

    @Test
    void anErrorInTheListenerEndsItsLiveness() {
        String channel = world.channel();
        String attempt;
        try (var service =
                RunningService.startWith(
                        List.<Class<?>>of(Deadly.class),
                        Backing.kafka(),
                        DATABASE,
                        weChatAddress())) {
            assertThat(service.get("/actuator/health/liveness").status()).isEqualTo(200);
            attempt = world.deliver(Event.text(channel, "deadly"));
            await().untilAsserted(() ->
                    assertThat(service.get("/actuator/health/liveness").status()).isEqualTo(503));
            await().until(() -> listenerAlive(service) == 0);
        }
        // Whoever comes next reads the record that killed it: it has not been skipped.
        try (var _ = start()) {
            assertThat(world.reply(attempt).path("rule").stringValue()).isEqualTo("none");
        }
    }

    private static double listenerAlive(RunningService service) {
        return service.bean(MeterRegistry.class)
                .get("mistok.listener.alive")
                .tag("topic", "messenger.event.v1")
                .gauge()
                .value();
    }

    private RunningService start() {
        return RunningService.start(DATABASE, weChatAddress()).ready();
    }

    private String weChatAddress() {
        return "mistok.wechat.base-url=" + weChat.address();
    }

    static class Deadly {
        @Bean
        @Primary
        EventReader deadlyReader() {
            return new EventReader() {
                @Override
                public ChannelEvent read(byte[] value) {
                    ChannelEvent event = super.read(value);
                    if (event instanceof ChannelEvent.TextReceived it
                            && it.text().equals("deadly")) {
                        throw new OutOfMemoryError("as if");
                    }
                    return event;
                }
            };
        }
    }
}

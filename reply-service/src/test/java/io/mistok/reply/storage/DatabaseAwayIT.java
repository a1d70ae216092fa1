package io.mistok.reply.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mistok.backing.Backing;
import io.mistok.backing.MySqlDatabase;
import io.mistok.backing.Proxy;
import io.mistok.reply.support.FakeWeChat;
import io.mistok.reply.support.RunningService;
import io.mistok.reply.support.World;
import io.mistok.reply.support.World.Event;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class DatabaseAwayIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void repliesGoOnWithoutMySqlAndLateAnswersWaitForIt() {
        MySqlDatabase database = Backing.mySql("mistok_reply");
        var server = URI.create(database.url().substring("jdbc:".length()));
        try (var proxy = Proxy.to(server.getHost(), server.getPort());
                var world = new World();
                var weChat = new FakeWeChat()) {
            var through =
                    new MySqlDatabase(
                            database.url()
                                    .replace(
                                            server.getHost() + ":" + server.getPort(),
                                            proxy.address()),
                            database.username(),
                            database.password());
            String channel = world.channel();
            String replies = "/api/channels/" + channel + "/replies";
            proxy.cut();
            try (var service =
                    RunningService.start(through, "mistok.wechat.base-url=" + weChat.address())) {
                // It has started, it is alive, it is not ready, and events wait.
                assertThat(service.get("/actuator/health/liveness").status()).isEqualTo(200);
                assertThat(service.get("/actuator/health/readiness").status()).isEqualTo(503);
                String early = world.deliver(Event.text(channel, "hello"));
                assertThat(world.replies(early)).isEmpty();

                proxy.restore();
                world.reply(early);
                assertThat(service.get("/actuator/health/readiness").status()).isEqualTo(200);
                assertThat(
                                service.put(
                                                replies + "/keys/TODAY",
                                                "{\"type\":\"text\",\"text\":\"soup\"}")
                                        .status())
                        .isEqualTo(200);

                proxy.cut();
                Event click = Event.click(channel, "TODAY");
                String attempt = world.deliver(click);
                assertThat(world.reply(attempt).path("rule").stringValue()).isEqualTo("key:TODAY");
                world.giveUp(click, attempt);
                var refused = service.get(replies);
                assertThat(refused.status()).isEqualTo(503);
                assertThat(refused.body().path("type").stringValue())
                        .isEqualTo("urn:problem-type:mistok:storage-unavailable");
                assertThat(service.get("/actuator/health/readiness").status()).isEqualTo(200);
                assertThat(weChat.sent()).isEmpty();

                proxy.restore();
                await().atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(weChat.sentTo(click.openId())).hasSize(1));
                await().atMost(PATIENCE)
                        .untilAsserted(
                                () -> assertThat(service.get(replies).status()).isEqualTo(200));
            }
        }
    }

    @Test
    void withoutKafkaTheServiceStartsAndGoesOnWhenItComes() {
        var broker = URI.create("kafka://" + Backing.kafka());
        try (var proxy = Proxy.to(broker.getHost(), broker.getPort());
                var world = new World()) {
            proxy.cut();
            try (var service =
                    RunningService.startAt(proxy.address(), Backing.mySql("mistok_reply"))) {
                assertThat(service.get("/actuator/health/liveness").status()).isEqualTo(200);
                assertThat(service.get("/actuator/health/readiness").status()).isEqualTo(503);
                assertThat(service.get("/api/channels/ch_1/replies").status()).isEqualTo(503);
                proxy.restore();
                await().atMost(PATIENCE)
                        .untilAsserted(() ->
                                assertThat(service.get("/actuator/health/readiness").status())
                                        .isEqualTo(200));
                world.reply(world.deliver(Event.text(world.channel(), "hello")));
            }
        }
    }
}

package io.mistok.menu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mistok.backing.Backing;
import io.mistok.backing.Proxy;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** The service while its neighbours are away; one service for each test, started without them. */
@NullUnmarked
class OutageIT {

    private static final Keys KEYS = Keys.generate();
    private static final Duration LONG = Duration.ofSeconds(60);

    @Test
    void serviceStartsWithoutMySqlSaysSoAndPicksItUp() {
        var real = Backing.mySql("mistok_menu");
        var address = URI.create(real.url().substring("jdbc:".length()));
        try (var mySql = Proxy.to(address.getHost(), address.getPort())) {
            mySql.cut();
            var url = real.url().replace(address.getAuthority(), mySql.address());
            try (var service = start(url, real.username(), real.password(), Backing.kafka())) {
                var api = api(service);
                assertUnavailable(api.get("/api/channels"));
                assertThat(api.get("/actuator/health/readiness").status()).isEqualTo(503);
                assertThat(api.get("/actuator/health/liveness").status()).isEqualTo(200);

                mySql.restore();
                await().atMost(LONG)
                        .until(() -> api.get("/actuator/health/readiness").status() == 200);
                assertThat(api.connect().status()).isEqualTo(201);

                mySql.cut();
                assertUnavailable(api.get("/api/channels"));
                assertUnavailable(api.connect());

                mySql.restore();
                await().atMost(LONG).until(() -> api.get("/api/channels").status() == 200);
            }
        }
    }

    @Test
    void changesGoOnWithoutKafkaAndLeaveInOrderWhenItIsBack() {
        var broker = URI.create("kafka://" + Backing.kafka());
        var database = Backing.mySql("mistok_menu");
        try (var kafka = Proxy.to(broker.getHost(), broker.getPort())) {
            kafka.cut();
            try (var service =
                    start(
                            database.url(),
                            database.username(),
                            database.password(),
                            kafka.address())) {
                var api = api(service);
                assertThat(api.get("/actuator/health/readiness").status()).isEqualTo(200);
                var id = api.connect().text("id");
                for (var name : new String[] {"B", "C", "D"}) {
                    var body = "{\"name\":\"" + name + "\"}";
                    assertThat(api.patch("/api/channels/" + id, body).status()).isEqualTo(200);
                }
                assertThat(ChannelTopic.records(id)).isEmpty();

                kafka.restore();

                await().atMost(LONG).until(() -> versions(id).endsWith("4"));
                assertThat(versions(id))
                        .as("in order, the last one perhaps twice")
                        .matches("1234+");
            }
        }
    }

    @Test
    void topicThatLacksAChannelIsFilledAtTheNextStart() {
        var database = Backing.mySql("mistok_menu");
        String id;
        try (var service =
                start(database.url(), database.username(), database.password(), Backing.kafka())) {
            id = api(service).connect().text("id");
        }
        ChannelTopic.write(id + "/settings/current", null);

        try (var service =
                start(database.url(), database.username(), database.password(), Backing.kafka())) {
            assertThat(service.getWebServer()).isNotNull();
            await().atMost(LONG)
                    .untilAsserted(() ->
                            assertThat(
                                            ChannelTopic.newest(id, "/settings/current")
                                                    .path("version")
                                                    .asInt())
                                    .isEqualTo(1));
        }
    }

    @Test
    void databaseThatIsAnOlderCopyCatchesUpWithTheTopicAtTheNextStart() {
        var database = Backing.mySql("mistok_menu");
        String behind;
        String removed;
        try (var service =
                start(database.url(), database.username(), database.password(), Backing.kafka())) {
            behind = api(service).connect().text("id");
            removed = api(service).connect().text("id");
        }
        var settings = ChannelTopic.newest(behind, "/settings/current").toString();
        ChannelTopic.write(
                behind + "/settings/current",
                settings.replace("\"version\":1,", "\"version\":9,\"later\":1,")
                        .replace("Lviv Coffee", "Kyiv Coffee"));
        ChannelTopic.write(
                removed + "/settings/current", "{\"type\":\"channel-removed\",\"version\":2}");

        try (var service =
                start(database.url(), database.username(), database.password(), Backing.kafka())) {
            var api = api(service);
            await().atMost(LONG)
                    .until(() -> {
                        var name = api.get("/api/channels/" + behind).text("name");
                        return name.equals("Kyiv Coffee");
                    });
            api.patch("/api/channels/" + behind, "{\"name\":\"Dnipro Coffee\"}");
            await().atMost(LONG)
                    .until(() -> {
                        var newest = ChannelTopic.newest(behind, "/settings/current");
                        return newest.path("version").asInt() == 10;
                    });
            assertThat(api.delete("/api/channels/" + removed).status()).isEqualTo(204);
        }
    }

    private static String versions(String id) {
        var versions = new StringBuilder();
        ChannelTopic.records(id)
                .forEach(each ->
                        versions.append(each.value().replaceAll(".*\"version\":(\\d).*", "$1")));
        return versions.toString();
    }

    private static void assertUnavailable(Api.Reply reply) {
        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.text("type")).isEqualTo("urn:problem-type:mistok:storage-unavailable");
        assertThat(reply.text("detail")).contains("MySQL");
    }

    private static Api api(ServletWebServerApplicationContext service) {
        return new Api("http://127.0.0.1:" + service.getWebServer().getPort(), KEYS.token());
    }

    private static ServletWebServerApplicationContext start(
            String url, String username, String password, String kafka) {
        return StartedService.with(KEYS, url, username, password, kafka);
    }
}

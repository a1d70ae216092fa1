package io.mistok.menu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mistok.backing.Backing;
import io.mistok.backing.MySqlDatabase;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A new primary key for the secrets, and the end of the one before it. */
@NullUnmarked
class KeyRotationIT {

    private static final Keys OLD = Keys.generate();
    private static final Keys BOTH = OLD.rotated();
    private static final Keys NEW = BOTH.withoutOlderOnes();
    private static final String AES_KEY = "a".repeat(43);

    private final MySqlDatabase database = Backing.mySql("mistok_menu");
    private String sealedAgain;
    private String forgotten;

    @Test
    void theOlderKeyMayGoWhenTheSecretsWereSealedAgain() {
        running(OLD, this::connect);
        running(BOTH, this::sealAgain);
        assertThat(opened("appSecretEncrypted", "appSecret")).isEqualTo("s3cret");
        assertThat(opened("tokenEncrypted", "token")).isEqualTo("second");
        assertThat(opened("previousTokenEncrypted", "token")).isEqualTo("first");
        running(NEW, this::goOnWithoutTheOlderKey);
    }

    private void connect(Api api) {
        sealedAgain = api.connect().text("id");
        forgotten = api.connect().text("id");
        api.patch("/api/channels/" + sealedAgain, "{\"token\":\"first\"}");
        api.patch("/api/channels/" + sealedAgain, "{\"token\":\"second\"}");
    }

    private void sealAgain(Api api) {
        var reply = api.post("/api/channels/" + sealedAgain + "/reseal");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("version").asInt()).isEqualTo(4);
        await().atMost(Duration.ofSeconds(20)).until(() -> newest().path("version").asInt() == 4);
        assertThat(api.post("/api/channels/ch_nobody/reseal").status()).isEqualTo(404);
    }

    private void goOnWithoutTheOlderKey(Api api) {
        assertThat(api.get("/api/channels/" + sealedAgain).text("token")).isEqualTo("second");
        var lost = "/api/channels/" + forgotten;
        assertThat(api.get(lost).text("type"))
                .isEqualTo("urn:problem-type:mistok:secret-unreadable");
        assertThat(api.post(lost + "/reseal").status()).isEqualTo(500);
        assertThat(listed(api, sealedAgain).path("token").asString()).isEqualTo("second");
        assertThat(listed(api, forgotten).path("name").asString()).isEqualTo("Lviv Coffee");
        assertThat(listed(api, forgotten).path("token").isNull()).isTrue();
        assertThat(listed(api, forgotten).path("encodingAesKey").isNull()).isTrue();
        var checked = api.post(lost + "/check");
        assertThat(checked.status()).isEqualTo(200);
        assertThat(checked.json().at("/checks/0/name").asString()).isEqualTo("token");
        assertThat(checked.json().at("/checks/0/ok").asBoolean()).isFalse();
        assertThat(checked.json().at("/checks/0/detail").asString()).contains("AppSecret");
        assertThat(checked.json().at("/checks/0/fix").asString()).contains("keyset");

        var entered =
                api.patch(
                        lost,
                        """
                        {"appSecret": "s3cret", "token": "entered", "encodingAesKey": "%s"}
                        """
                                .formatted(AES_KEY));

        assertThat(entered.status()).isEqualTo(200);
        assertThat(api.get(lost).text("token")).isEqualTo("entered");
        assertThat(listed(api, forgotten).path("token").asString()).isEqualTo("entered");
    }

    private static JsonNode listed(Api api, String id) {
        return api.get("/api/channels").json().values().stream()
                .filter(channel -> channel.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String opened(String field, String secret) {
        return NEW.open(newest().path(field).asString(), sealedAgain + "/" + secret);
    }

    private JsonNode newest() {
        return ChannelTopic.newest(sealedAgain, "/settings/current");
    }

    private void running(Keys keys, Consumer<Api> use) {
        try (var service =
                StartedService.with(
                        keys,
                        database.url(),
                        database.username(),
                        database.password(),
                        Backing.kafka())) {
            use.accept(
                    new Api("http://127.0.0.1:" + service.getWebServer().getPort(), OLD.token()));
        }
    }
}

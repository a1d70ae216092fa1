package io.mistok.menu;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@NullUnmarked
class DoctorIT extends RunningService {

    private String id;

    @BeforeEach
    void connect() {
        WECHAT.reset();
        id = api().connect().text("id");
    }

    @Test
    void healthyChannelPassesAllChecks() {
        ChannelTopic.write(
                id + "/callback/0",
                "{\"type\":\"callback-seen\",\"channelId\":\"%s\",\"replica\":\"0\",".formatted(id)
                        + "\"lastAcceptedAt\":\"2026-12-05T09:17:40Z\",\"accountId\":\"gh_1\"}");

        await().atMost(30, SECONDS)
                .untilAsserted(() ->
                        assertThat(checks().values())
                                .allSatisfy(check ->
                                        assertThat(check.path("ok").asBoolean())
                                                .as(check.toString())
                                                .isTrue()));
        assertThat(checks().values().stream())
                .extracting(check -> check.path("name").asString())
                .containsExactly("token", "ip-list", "permissions", "menu", "callback", "account");
        assertThat(api().get("/api/channels/" + id).json().at("/callbacks/acceptedAt").asString())
                .isEqualTo("2026-12-05T09:17:40Z");
    }

    @Test
    void recordThatCannotBeReadKeepsNoneAfterItAway() {
        ChannelTopic.write(id + "/callback/0", "null");
        ChannelTopic.write("nonsense", "{}");
        ChannelTopic.write(
                id + "/callback/0",
                "{\"type\":\"callback-seen\",\"lastAcceptedAt\":\"2026-12-05T09:17:40Z\"}");

        await().atMost(30, SECONDS)
                .untilAsserted(() ->
                        assertThat(check("callback").path("code").asString()).isEqualTo("called"));
    }

    @Test
    void addressThatWeChatDoesNotKnowIsNamed() {
        WECHAT.always(
                "/cgi-bin/stable_token",
                "{\"errcode\":40164,\"errmsg\":\"invalid ip 203.0.113.7, not in whitelist\"}");

        assertThat(check("ip-list").path("ok").asBoolean()).isFalse();
        assertThat(check("ip-list").path("fix").asString()).contains("203.0.113.7");
        assertThat(check("token").path("ok").asBoolean()).isFalse();
    }

    @Test
    void wrongSecretIsNamed() {
        WECHAT.always("/cgi-bin/stable_token", "{\"errcode\":40125,\"errmsg\":\"bad secret\"}");

        assertThat(check("token").path("fix").asString()).startsWith("The AppSecret is wrong");
        assertThat(check("token").path("code").asString()).isEqualTo("refused");
        assertThat(check("token").path("errcode").asInt()).isEqualTo(40125);
        assertThat(check("menu").path("detail").asString()).contains("no access token");
    }

    @Test
    void missingPermissionAndForeignMenuAreNamed() {
        var menu = "/api/channels/" + id + "/menu";
        api().put(
                        menu + "/draft",
                        "{\"buttons\":[{\"name\":\"A\",\"type\":\"click\",\"key\":\"A\"}]}");
        api().post(menu + "/publish");
        WECHAT.always("/cgi-bin/customservice/getkflist", "{\"errcode\":48001,\"errmsg\":\"no\"}");
        WECHAT.always("/cgi-bin/menu/get", "{\"menu\":{\"button\":[]}}");

        assertThat(check("permissions").path("fix").asString()).contains("no right");
        assertThat(check("menu").path("ok").asBoolean()).isFalse();
        assertThat(check("callback").path("fix").asString()).contains("/callback/wechat/" + id);
    }

    private JsonNode check(String name) {
        return checks().values().stream()
                .filter(check -> check.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode checks() {
        return api().post("/api/channels/" + id + "/check").json().path("checks");
    }
}

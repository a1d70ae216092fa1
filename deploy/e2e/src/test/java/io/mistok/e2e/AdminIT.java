package io.mistok.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.e2e.client.Answer;
import io.mistok.e2e.client.Channel;
import io.mistok.e2e.client.Http;
import io.mistok.e2e.system.Mistok;
import io.mistok.e2e.system.RunningMistok;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the admin sees when something is refused, and how a browser signs in. */
@ExtendWith(RunningMistok.class)
class AdminIT {
    private static final String MENU =
            "{\"buttons\":[{\"name\":\"One\",\"type\":\"click\",\"key\":\"K\"}]}";
    private final Mistok mistok;

    AdminIT(Mistok mistok) {
        this.mistok = mistok;
    }

    @Test
    void aWrongAppSecretIsExplained() {
        var channel = Channel.connected(mistok, "plain");
        var admin = Channel.admin(mistok);
        admin.send(
                        "PATCH",
                        "/api/channels/" + channel.id(),
                        "{\"appSecret\":\"ffffffffffffffffffffffffffffffff\"}")
                .ok();
        channel.put("/menu/draft", MENU).ok();

        var refused = channel.post("/menu/publish", "");
        assertThat(refused.status()).as(refused.body()).isEqualTo(502);
        assertThat(refused.json().path("errcode").asInt()).isEqualTo(40001);
        assertThat(refused.text("/errmsg")).contains("rid: ");
        assertThat(refused.text("/fix")).isNotBlank();
        var check = channel.post("/check", "").ok();
        assertThat(check.json().path("checks"))
                .anySatisfy(one -> assertThat(one.path("ok").asBoolean(true)).isFalse());
    }

    @Test
    void aMenuThatIsTooLargeNamesTheButton() {
        var channel = Channel.connected(mistok, "plain");
        var refused =
                channel.put(
                        "/menu/draft",
                        "{\"buttons\":[{\"name\":\"六个汉字太长\",\"type\":\"click\",\"key\":\"K\"}]}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/buttons/0/name");
    }

    @Test
    void nobodyGetsInWithoutSigningIn() {
        var stranger = new Http(mistok.url());
        assertThat(stranger.get("/api/channels").status()).isEqualTo(401);
        assertThat(signIn("wrong").status()).isEqualTo(401);
    }

    @Test
    void aBrowserSignsInAndProvesThatItIsItself() {
        var session = signIn(Mistok.PASSWORD).ok();
        var cookie = session.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=");
        var value = cookie.substring(0, cookie.indexOf(';'));
        var browser = new Http(mistok.url(), "Cookie", value);
        var page =
                new Http(mistok.url(), "Cookie", value, "X-CSRF-Token", session.text("/csrfToken"));
        var channel = Channel.connected(mistok, "plain");
        var draft = "/api/channels/" + channel.id() + "/menu/draft";

        assertThat(browser.get("/api/channels").status()).isEqualTo(200);
        assertThat(browser.put(draft, MENU).status()).isEqualTo(403);
        assertThat(page.put(draft, MENU).status()).isEqualTo(200);
        assertThat(page.delete("/api/session").status()).isBetween(200, 204);
    }

    private Answer signIn(String password) {
        return new Http(mistok.url())
                .post(
                        "/api/session",
                        "{\"username\":\"%s\",\"password\":\"%s\"}"
                                .formatted(Mistok.USERNAME, password));
    }
}

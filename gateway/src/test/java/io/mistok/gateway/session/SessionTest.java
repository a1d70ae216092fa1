package io.mistok.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.gateway.world.Client;
import io.mistok.gateway.world.GatewayTest;
import io.mistok.gateway.world.Reply;
import io.mistok.gateway.world.World;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTest extends GatewayTest {
    private static final String JSON = "Content-Type: application/json";

    @Test
    void theSignInCallOpensASession() {
        var reply = signIn();

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("username").asString()).isEqualTo(World.ADMIN);
        assertThat(reply.json().path("csrfToken").asString()).hasSize(32);
        assertThat(Instant.parse(reply.json().path("expiresAt").asString()))
                .isBetween(
                        clock().instant().plus(Duration.ofHours(11)),
                        clock().instant().plus(Duration.ofHours(24)));
        assertThat(reply.header("Set-Cookie"))
                .singleElement()
                .asString()
                .contains("mistok-session=", "HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=")
                .doesNotContain("Secure");
        assertThat(reply.header("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void theSessionIsRecognisedAgain() {
        var session = signIn();

        var who = client().get("/api/session", cookie(session));

        assertThat(who.status()).isEqualTo(200);
        assertThat(who.json()).isEqualTo(session.json());
        assertThat(client().get("/api/channels", cookie(session)).status()).isEqualTo(200);
        assertThat(who.header("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void unsafeCallsNeedTheSessionsCsrfToken(String method) {
        var session = signIn();
        var other = csrf(signIn(), "X-CSRF-Token");
        var body = new byte[0];

        assertThat(client().send(method, "/api/channels/ch_1", body, cookie(session)).status())
                .isEqualTo(403);
        assertThat(
                        client().send(method, "/api/channels/ch_1", body, cookie(session), other)
                                .problem())
                .isEqualTo("urn:problem-type:mistok:csrf-token-missing");
        assertThat(World.MENU.wasAsked()).isFalse();
        for (var header : new String[] {"X-CSRF-Token", "X-XSRF-TOKEN"}) {
            assertThat(
                            client().send(
                                            method,
                                            "/api/channels/ch_1",
                                            body,
                                            cookie(session),
                                            csrf(session, header))
                                    .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void basicNeedsNoTokenAndWinsOverACookie() {
        assertThat(client().post("/api/channels", "{}", World.asAdmin()).status()).isEqualTo(200);
        var session = signIn();
        assertThat(client().post("/api/channels", "{}", World.asAdmin(), cookie(session)).status())
                .isEqualTo(200);
        assertThat(client().get("/api/session", World.asAdmin()).body())
                .isEqualTo("{\"username\":\"admin\"}");
        assertThat(
                        clientFrom("127.0.7.1")
                                .get("/api/session", Client.basic("admin", "x"), cookie(session))
                                .status())
                .isEqualTo(401);
    }

    @Test
    void aBrowserIsNotTrickedByAnotherSite() {
        var reply =
                client().post("/api/channels", "{}", World.asAdmin(), "Sec-Fetch-Site: cross-site");

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.problem()).isEqualTo("urn:problem-type:mistok:cross-site-request");
        assertThat(
                        client().post(
                                        "/api/channels",
                                        "{}",
                                        World.asAdmin(),
                                        "Sec-Fetch-Site: same-origin")
                                .status())
                .isEqualTo(200);
    }

    @Test
    void aChangedOrForeignCookieIsNoSession() {
        var session = signIn();
        var value = cookie(session);
        for (var i = value.length() - 1; i > value.indexOf('=') + 1; i -= 17) {
            var changed = value.charAt(i) == 'A' ? 'B' : 'A';
            var forged = value.substring(0, i) + changed + value.substring(i + 1);
            if (i == value.length() - 1) {
                continue; // the last character of base64 has bits that mean nothing
            }
            assertThat(client().get("/api/session", forged).status()).as(forged).isEqualTo(401);
        }
        assertThat(client().get("/api/session", "Cookie: mistok-session=").status()).isEqualTo(401);
        assertThat(client().get("/api/session", "Cookie: mistok-session=a.b.c.d.e").status())
                .isEqualTo(401);
    }

    @Test
    void aSessionEndsAfterTwelveHours() {
        var session = signIn();
        clock().move(Duration.ofHours(12).minusMinutes(1));
        assertThat(client().get("/api/session", cookie(session)).status()).isEqualTo(200);
        clock().move(Duration.ofMinutes(1));
        assertThat(client().get("/api/session", cookie(session)).status()).isEqualTo(401);
    }

    @Test
    void signingOutEndsTheSession() {
        var session = signIn();

        assertThat(client().send("DELETE", "/api/session", null, cookie(session)).status())
                .isEqualTo(403);
        var reply =
                client().send(
                                "DELETE",
                                "/api/session",
                                null,
                                cookie(session),
                                csrf(session, "X-CSRF-Token"));

        assertThat(reply.status()).isEqualTo(204);
        assertThat(reply.header("Set-Cookie").getFirst()).contains("mistok-session=;", "Max-Age=0");
        assertThat(client().get("/api/session", cookie(session)).status()).isEqualTo(401);
        assertThat(client().send("DELETE", "/api/session", null).status()).isEqualTo(204);
    }

    @Test
    void aSessionSomebodyElseChoseIsNotTakenOver() {
        var planted = signIn();

        var reply = post(World.ADMIN, World.PASSWORD, cookie(planted));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.cookie("mistok-session")).isNotEqualTo(planted.cookie("mistok-session"));
        assertThat(reply.json().path("csrfToken")).isNotEqualTo(planted.json().path("csrfToken"));
    }

    @Test
    void wrongPasswordAndUnknownUserLookTheSame() {
        var stranger = clientFrom("127.0.7.2");
        var wrong =
                stranger.post("/api/session", "{\"username\":\"admin\",\"password\":\"x\"}", JSON);
        var unknown =
                stranger.post("/api/session", "{\"username\":\"eve\",\"password\":\"x\"}", JSON);

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.problem()).isEqualTo("urn:problem-type:mistok:wrong-credentials");
        assertThat(unknown.body()).isEqualTo(wrong.body());
        assertThat(unknown.headers().size()).isEqualTo(wrong.headers().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "\"x\"", ""})
    void aBodyThatIsNotTheJsonWeExpectIsABadRequest(String body) {
        var reply = client().post("/api/session", body, JSON);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.problem()).isEqualTo("urn:problem-type:mistok:bad-request");
    }

    @Test
    void missingFieldsAreNamed() {
        var reply = client().post("/api/session", "{\"username\":\"admin\"}", JSON);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().at("/errors/0/pointer").asString()).isEqualTo("/password");
    }

    @Test
    void onlyScriptsAreAskedForBasic() {
        assertThat(client().get("/api/channels").header("WWW-Authenticate"))
                .singleElement()
                .asString()
                .startsWith("Basic realm=");
        assertThat(
                        client().get("/api/docs/", "Sec-Fetch-Mode: navigate")
                                .header("WWW-Authenticate"))
                .isNotEmpty();
        for (var browser : new String[] {"X-Requested-With: x", "Sec-Fetch-Mode: cors"}) {
            var reply = client().get("/api/channels", browser);
            assertThat(reply.status()).isEqualTo(401);
            assertThat(reply.problem()).isEqualTo("urn:problem-type:mistok:not-signed-in");
            assertThat(reply.header("WWW-Authenticate")).isEmpty();
        }
    }

    private Reply signIn() {
        return post(World.ADMIN, World.PASSWORD, "X-Nothing: said");
    }

    private Reply post(String username, String password, String header) {
        var body = "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, password);
        return client().post("/api/session", body, JSON, header);
    }

    private static String cookie(Reply session) {
        return "Cookie: theme=dark; " + session.cookie("mistok-session");
    }

    private static String csrf(Reply session, String header) {
        return header + ": " + session.json().path("csrfToken").asString();
    }
}

package io.mistok.e2e.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.e2e.client.Channel;
import io.mistok.e2e.system.Mistok;
import io.mistok.e2e.system.RunningMistok;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/** S08: guessing is slow, a session is the gateway's own making, and other sites use none. */
@ExtendWith(RunningMistok.class)
class SignInIT {
    private static final String JSON = "Content-Type: application/json";
    private static final String MENU =
            "{\"buttons\":[{\"name\":\"One\",\"type\":\"click\",\"key\":\"K\"}]}";

    private final RawHttp gateway;
    private final String draft;

    SignInIT(Mistok mistok) {
        this.gateway = new RawHttp(mistok.url());
        this.draft = "/api/channels/" + Channel.connected(mistok, "plain").id() + "/menu/draft";
    }

    @Test
    void guessesFromOneAddressAreSlowedDown() {
        var guesser = gateway.from("127.0.8.1");
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(guesser, "somebody", "guess" + i).status()).isEqualTo(401);
        }
        var refused = signIn(guesser, "somebody", "guess6");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).matches("[1-9]\\d?");
        assertThat(guesser.get("/api/channels", RawHttp.basic("somebody", "x")).status())
                .isEqualTo(429);
        for (var claim : List.of("X-Forwarded-For", "Forwarded", "X-Real-IP", "Client-IP")) {
            var elsewhere = claim + ": " + (claim.equals("Forwarded") ? "for=1.2.3.4" : "1.2.3.4");
            assertThat(signIn(guesser, "somebody", "guess7", elsewhere).status()).isEqualTo(429);
        }
        assertThat(signIn(gateway, Mistok.USERNAME, Mistok.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void soAreGuessesForOneNameFromManyAddresses() {
        for (int i = 0; i < 20; i++) {
            var guesser = gateway.from("127.0.9." + (1 + i));
            assertThat(signIn(guesser, "another", "guess").status()).isEqualTo(401);
        }
        assertThat(signIn(gateway.from("127.0.9.99"), "another", "guess").status()).isEqualTo(429);
        assertThat(signIn(gateway, Mistok.USERNAME, Mistok.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void wrongNameAndWrongPasswordLookTheSame() {
        var name = signIn(gateway.from("127.0.8.2"), "nobody", Mistok.PASSWORD);
        var password = signIn(gateway.from("127.0.8.3"), Mistok.USERNAME, "wrong");

        assertThat(name.status()).isEqualTo(401);
        assertThat(name.look()).isEqualTo(password.look());
    }

    @Test
    void aSessionFromOutsideIsNotTakenOver() {
        var planted = "Cookie: mistok-session=planted; JSESSIONID=planted";
        var first = signedIn(planted);
        var second = signedIn("Cookie: " + first.cookie());

        assertThat(gateway.get("/api/channels", planted).status()).isEqualTo(401);
        assertThat(first.cookie()).doesNotContain("planted").isNotEqualTo(second.cookie());
        assertThat(first.csrf()).isNotEqualTo(second.csrf());
    }

    @Test
    void aCookieThatWasTouchedIsNone() {
        var cookie = signedIn().cookie();
        assertThat(gateway.get("/api/channels", "Cookie: " + cookie).status()).isEqualTo(200);

        for (int place = cookie.indexOf('=') + 1; place < cookie.length(); place++) {
            var other = cookie.charAt(place) == 'A' ? 'B' : 'A';
            var touched = cookie.substring(0, place) + other + cookie.substring(place + 1);
            var answer = gateway.get("/api/channels", "Cookie: " + touched);
            // The last character of each part may carry bits that no byte has.
            if (answer.status() == 200) {
                assertThat(cookie.substring(place + 1)).matches("|\\..*");
            } else {
                assertThat(answer.status()).isEqualTo(401);
            }
        }
    }

    @Test
    void aSessionThatWasLeftIsOver() {
        var session = signedIn();
        var left =
                gateway.send(
                        "DELETE",
                        "/api/session",
                        new byte[0],
                        "Cookie: " + session.cookie(),
                        "X-CSRF-Token: " + session.csrf());

        assertThat(left.status()).isEqualTo(204);
        assertThat(left.header("Set-Cookie")).contains("mistok-session=;", "Max-Age=0");
        assertThat(gateway.get("/api/channels", "Cookie: " + session.cookie()).status())
                .isEqualTo(401);
    }

    @Test
    void theCookieIsForTheServerAlone() {
        var cookie = signIn(gateway, Mistok.USERNAME, Mistok.PASSWORD).header("Set-Cookie");

        assertThat(cookie).contains("; HttpOnly", "; SameSite=Lax", "; Path=/", "; Max-Age=");
        assertThat(cookie).doesNotContain("Domain=");
    }

    @Test
    void anUnsafeCallProvesThatOurPageMadeIt() {
        var session = signedIn();
        var other = signedIn();
        var cookie = "Cookie: " + session.cookie();

        assertThat(put(cookie).status()).isEqualTo(403);
        assertThat(put(cookie, "X-CSRF-Token: ").status()).isEqualTo(403);
        assertThat(put(cookie, "X-CSRF-Token: " + other.csrf()).status()).isEqualTo(403);
        assertThat(put(cookie, "Cookie: csrf=" + session.csrf()).status()).isEqualTo(403);
        assertThat(put(cookie, "Origin: https://evil.example").status()).isEqualTo(403);
        assertThat(put(cookie, "X-HTTP-Method-Override: GET").status()).isEqualTo(403);
        assertThat(put(cookie, "X-CSRF-Token: " + session.csrf()).status()).isEqualTo(200);
        for (var site : List.of("cross-site", "same-site")) {
            var from = "Sec-Fetch-Site: " + site;
            assertThat(put(cookie, "X-CSRF-Token: " + session.csrf(), from).status())
                    .isEqualTo(403);
            assertThat(put(RawHttp.basic(), from).status()).isEqualTo(403);
        }
    }

    @Test
    void noOtherSiteReadsAnAnswer() {
        var cookie = "Cookie: " + signedIn().cookie();
        var answer = gateway.get("/api/channels", cookie, "Origin: https://evil.example");
        var question =
                gateway.send(
                        "OPTIONS",
                        draft,
                        new byte[0],
                        "Origin: https://evil.example",
                        "Access-Control-Request-Method: PUT");

        assertThat(answer.head()).doesNotContainIgnoringCase("Access-Control-Allow");
        assertThat(question.head()).doesNotContainIgnoringCase("Access-Control-Allow");
    }

    private RawAnswer put(String... headers) {
        var all = Arrays.copyOf(headers, headers.length + 1);
        all[headers.length] = JSON;
        return gateway.send("PUT", draft, MENU.getBytes(UTF_8), all);
    }

    private record SignedIn(String cookie, String csrf) {}

    private SignedIn signedIn(String... headers) {
        var answer = signIn(gateway, Mistok.USERNAME, Mistok.PASSWORD, headers);
        assertThat(answer.status()).as(answer.look()).isEqualTo(200);
        var cookie = answer.header("Set-Cookie");
        return new SignedIn(
                cookie.substring(0, cookie.indexOf(';')),
                JsonMapper.shared().readTree(answer.body()).path("csrfToken").asString(""));
    }

    private static RawAnswer signIn(
            RawHttp from, String username, String password, String... headers) {
        var login = "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, password);
        var all = Arrays.copyOf(headers, headers.length + 1);
        all[headers.length] = JSON;
        return from.send("POST", "/api/session", login.getBytes(UTF_8), all);
    }
}

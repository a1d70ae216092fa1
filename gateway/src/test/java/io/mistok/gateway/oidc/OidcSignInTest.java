package io.mistok.gateway.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.gateway.world.GatewayTest;
import io.mistok.gateway.world.Reply;
import io.mistok.gateway.world.World;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class OidcSignInTest extends GatewayTest {
    private static final FakeIssuer ISSUER = new FakeIssuer();
    private static final Map<String, Object> OLENA =
            Map.of("email", "Olena@Example.com", "email_verified", true);

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry registry) {
        var client = "spring.security.oauth2.client.";
        registry.add(client + "registration.work.client-id", () -> "mistok");
        registry.add(client + "registration.work.client-secret", () -> "hush");
        registry.add(client + "registration.work.client-name", () -> "Work account");
        registry.add(client + "registration.work.scope", () -> "openid,email");
        registry.add(client + "provider.work.issuer-uri", ISSUER::address);
        registry.add("mistok.oidc.allowed-emails", () -> "olena@example.com, other@example.com");
        registry.add("mistok.oidc.role-claim", () -> "groups");
        registry.add("mistok.oidc.role", () -> "messengers");
    }

    @Test
    void anAllowedPersonGetsASession() {
        var back = comeBack(leave(), OLENA);

        assertThat(back.status()).isEqualTo(302);
        assertThat(URI.create(back.header("Location").getFirst()).getPath()).isEqualTo("/");
        var cookie = "Cookie: " + back.cookie("mistok-session");
        assertThat(client().get("/api/session", cookie).json().path("username").asString())
                .isEqualTo("Olena@Example.com");
        assertThat(client().get("/api/channels", cookie).status()).isEqualTo(200);
        assertThat(back.header("Set-Cookie")).noneMatch(set -> set.contains("JSESSIONID"));
    }

    @Test
    void aPersonWithTheRoleGetsASession() {
        var back = comeBack(leave(), Map.of("groups", List.of("sales", "messengers")));

        assertThat(back.cookie("mistok-session")).isNotEmpty();
    }

    @Test
    void othersAreRefused() {
        for (var person :
                List.<Map<String, Object>>of(
                        Map.of(),
                        Map.of("email", "eve@example.com", "email_verified", true),
                        Map.of("email", "olena@example.com", "email_verified", false),
                        Map.of("email", "olena@example.com"),
                        Map.of("groups", List.of("sales")))) {
            var back = comeBack(leave(), person);

            assertThat(back.status()).isEqualTo(403);
            assertThat(back.problem()).isEqualTo("urn:problem-type:mistok:not-allowed");
            assertThat(back.header("Set-Cookie"))
                    .noneMatch(set -> set.startsWith("mistok-session"));
        }
    }

    @Test
    void theWayThereIsBoundToTheBrowser() {
        var mine = leave();
        var theirs = leave();
        ISSUER.signsIn(mine.header("Location").getFirst(), OLENA);
        var address = addressBack(mine);

        assertThat(client().get(address).status()).isEqualTo(401);
        assertThat(client().get(address, "Cookie: " + theirs.cookie("mistok-sign-in")).status())
                .isEqualTo(401);
        var cookie = "Cookie: " + mine.cookie("mistok-sign-in");
        assertThat(client().get(address, cookie + "x").status()).isEqualTo(401);
        clock().move(Duration.ofMinutes(11));
        assertThat(client().get(address, cookie).status()).isEqualTo(401);
        clock().move(Duration.ofMinutes(-11));
        assertThat(client().get(address, cookie).status()).isEqualTo(302);
    }

    @Test
    void theStateCookieIsShortLivedAndForThisPathOnly() {
        assertThat(leave().header("Set-Cookie"))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax", "Max-Age=600", "Path=/login/oauth2/code");
    }

    @Test
    void anAnswerToAnotherQuestionIsRefused() {
        var left = leave();
        ISSUER.signsIn("https://x/?nonce=another", OLENA);

        var back = client().get(addressBack(left), "Cookie: " + left.cookie("mistok-sign-in"));

        assertThat(back.status()).isEqualTo(401);
    }

    @Test
    void thePasswordWorksBesides() {
        assertThat(client().get("/api/channels", World.asAdmin()).status()).isEqualTo(200);
    }

    @Test
    void aSignInPageCanOfferTheProvider() {
        assertThat(client().get("/api/session/providers").body())
                .isEqualTo(
                        "[{\"id\":\"work\",\"name\":\"Work account\","
                                + "\"signInUrl\":\"/oauth2/authorization/work\"}]");
    }

    private Reply leave() {
        var left = client().get("/oauth2/authorization/work");
        assertThat(left.status()).isEqualTo(302);
        assertThat(left.header("Location").getFirst()).startsWith(ISSUER.address() + "/authorize");
        return left;
    }

    private Reply comeBack(Reply left, Map<String, Object> person) {
        ISSUER.signsIn(left.header("Location").getFirst(), person);
        return client().get(addressBack(left), "Cookie: " + left.cookie("mistok-sign-in"));
    }

    private static String addressBack(Reply left) {
        var state = FakeIssuer.parameter(left.header("Location").getFirst(), "state");
        return "/login/oauth2/code/work?code=c&state=" + state.replace("=", "%3D");
    }
}

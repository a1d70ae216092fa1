package io.mistok.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.gateway.world.Client;
import io.mistok.gateway.world.GatewayTest;
import io.mistok.gateway.world.World;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "mistok.trusted-proxies=127[.]2[.]0[.][0-9]+")
class TrustedProxyTest extends GatewayTest {
    private static final String HTTPS = "X-Forwarded-Proto: https";

    @Test
    void theProxyTellsThatTheBrowserUsesHttps() {
        var proxy = clientFrom("127.2.0.1");

        assertThat(signIn(proxy, HTTPS)).contains("; Secure");
        assertThat(proxy.get("/healthz", HTTPS).header("Strict-Transport-Security"))
                .containsExactly("max-age=31536000");
    }

    @Test
    void nobodyElseIsBelieved() {
        var stranger = clientFrom("127.3.0.1");

        assertThat(signIn(stranger, HTTPS)).doesNotContain("Secure");
        assertThat(stranger.get("/healthz", HTTPS).header("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void failuresCountForTheClientAndNotForTheProxy() {
        var proxy = clientFrom("127.2.0.2");
        for (var i = 0; i < 6; i++) {
            guess(proxy, "203.0.113.1");
        }

        assertThat(guess(proxy, "203.0.113.1")).isEqualTo(429);
        assertThat(guess(proxy, "203.0.113.2")).isEqualTo(401);
    }

    @Test
    void servicesSeeNoClaimEither() {
        clientFrom("127.2.0.1")
                .get("/api/channels", World.asAdmin(), HTTPS, "X-Forwarded-For: 1.2.3.4");

        assertThat(World.MENU.next().headers().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("x-forwarded"));
    }

    private static int guess(Client proxy, String address) {
        return proxy.get("/api/session", Client.basic("admin", "x"), "X-Forwarded-For: " + address)
                .status();
    }

    private static String signIn(Client client, String header) {
        var body =
                "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(World.ADMIN, World.PASSWORD);
        return client.post("/api/session", body, "Content-Type: application/json", header)
                .header("Set-Cookie")
                .getFirst();
    }
}

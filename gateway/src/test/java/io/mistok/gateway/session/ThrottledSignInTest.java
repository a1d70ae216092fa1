package io.mistok.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.gateway.world.Client;
import io.mistok.gateway.world.GatewayTest;
import io.mistok.gateway.world.Reply;
import io.mistok.gateway.world.World;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Each test guesses from addresses of its own: 127.0.0.0/8 is all this machine. */
class ThrottledSignInTest extends GatewayTest {
    private static final String JSON = "Content-Type: application/json";

    @Test
    void theSixthGuessHasToWait() {
        var guesser = clientFrom("127.1.0.1");
        for (var i = 0; i < 5; i++) {
            assertThat(signIn(guesser, "guess" + i).status()).isEqualTo(401);
        }

        var sixth = signIn(guesser, "guess6");

        assertThat(sixth.status()).isEqualTo(429);
        assertThat(sixth.contentType()).isEqualTo("application/problem+json");
        assertThat(sixth.problem()).isEqualTo("urn:problem-type:mistok:too-many-attempts");
        assertThat(Integer.parseInt(sixth.header("Retry-After").getFirst())).isBetween(1, 60);
        assertThat(signIn(guesser, World.PASSWORD).status()).isEqualTo(429);
    }

    @Test
    void guessesThroughBasicCountTheSame() {
        var guesser = clientFrom("127.1.0.2");
        for (var i = 0; i < 5; i++) {
            assertThat(basic(guesser, "eve" + i, "guess").status()).isEqualTo(401);
        }

        assertThat(basic(guesser, "admin", "guess").status()).isEqualTo(429);
        assertThat(signIn(guesser, World.PASSWORD).status()).isEqualTo(429);
    }

    @Test
    void anotherAddressIsNotConcerned() {
        for (var i = 0; i < 6; i++) {
            basic(clientFrom("127.1.0.3"), World.ADMIN, "guess");
        }

        assertThat(basic(clientFrom("127.1.0.4"), World.ADMIN, World.PASSWORD).status())
                .isEqualTo(200);
    }

    @Test
    void whoeverSignedInBeforeIsNotSlowed() {
        var script = clientFrom("127.1.0.5");
        assertThat(basic(script, World.ADMIN, World.PASSWORD).status()).isEqualTo(200);
        for (var i = 0; i < 7; i++) {
            basic(script, World.ADMIN, "guess");
        }

        assertThat(basic(script, World.ADMIN, "guess").status()).isEqualTo(429);
        assertThat(basic(script, World.ADMIN, World.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void manyAddressesCannotGuessOneName() {
        var known = clientFrom("127.1.2.1");
        assertThat(basic(known, World.ADMIN, World.PASSWORD).status()).isEqualTo(200);
        clock().move(Duration.ofMinutes(2));
        for (var address = 1; address <= 4; address++) {
            for (var i = 0; i < 5; i++) {
                basic(clientFrom("127.1.1." + address), World.ADMIN, "guess" + i);
            }
        }

        assertThat(basic(clientFrom("127.1.1.5"), World.ADMIN, "guess").status()).isEqualTo(429);
        assertThat(basic(known, World.ADMIN, World.PASSWORD).status()).isEqualTo(200);
        clock().move(Duration.ofMinutes(2));
    }

    @Test
    void theWaitEnds() {
        var guesser = clientFrom("127.1.0.6");
        for (var i = 0; i < 6; i++) {
            signIn(guesser, "guess");
        }
        clock().move(Duration.ofSeconds(61));

        assertThat(signIn(guesser, World.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void aClaimedAddressIsNotBelieved() {
        var guesser = clientFrom("127.1.0.7");
        for (var i = 0; i < 5; i++) {
            guesser.get("/api/session", Client.basic("admin", "x"), "X-Forwarded-For: 10.0.0." + i);
        }

        assertThat(
                        guesser.get(
                                        "/api/session",
                                        Client.basic("admin", "x"),
                                        "X-Forwarded-For: 10.0.0.9")
                                .status())
                .isEqualTo(429);
    }

    private static Reply basic(Client client, String username, String password) {
        return client.get("/api/session", Client.basic(username, password));
    }

    private static Reply signIn(Client client, String password) {
        var body = "{\"username\":\"admin\",\"password\":\"%s\"}".formatted(password);
        return client.post("/api/session", body, JSON);
    }
}

package io.mistok.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.gateway.world.FakeService;
import io.mistok.gateway.world.GatewayTest;
import io.mistok.gateway.world.Reply;
import io.mistok.gateway.world.World;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "mistok.simulator-public-url=http://localhost:8090")
class SimulatorRouteTest extends GatewayTest {
    private static final FakeService SIMULATOR = new FakeService();
    private static final String JSON = "Content-Type: application/json";

    @DynamicPropertySource
    static void simulator(DynamicPropertyRegistry registry) {
        registry.add("mistok.services.simulator", SIMULATOR::address);
    }

    @AfterAll
    static void close() {
        SIMULATOR.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /simulator/api/accounts",
        "POST, /simulator/api/accounts/wx1/history",
        "DELETE, /simulator/api/accounts/wx1",
        "GET, /simulator/api/media?id=a%2Fb%3Fc"
    })
    void itsApiIsHere(String method, String target) {
        SIMULATOR.answers(200, "application/json", "[]");

        var reply = client().send(method, target, new byte[] {1}, World.asAdmin());

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo("[]");
        var received = SIMULATOR.next();
        assertThat(received.method()).isEqualTo(method);
        assertThat(received.target()).isEqualTo(target);
        assertThat(received.header("Authorization")).isEmpty();
        assertThat(received.header("Cookie")).isEmpty();
    }

    @Test
    void strangersDoNotReachIt() {
        SIMULATOR.reset();

        assertThat(client().get("/simulator/api/accounts").status()).isEqualTo(401);
        assertThat(client().post("/simulator/api/accounts", "{}", JSON).status()).isEqualTo(401);
        assertThat(SIMULATOR.wasAsked()).isFalse();
    }

    @Test
    void aSessionNeedsItsTokenToChangeSomething() {
        SIMULATOR.reset();
        var session = signIn();
        var cookie = "Cookie: " + session.cookie("mistok-session");
        var token = "X-CSRF-Token: " + session.json().path("csrfToken").asString();

        assertThat(client().post("/simulator/api/accounts", "{}", cookie, JSON).problem())
                .isEqualTo("urn:problem-type:mistok:csrf-token-missing");
        assertThat(SIMULATOR.wasAsked()).isFalse();
        assertThat(client().post("/simulator/api/accounts", "{}", cookie, token, JSON).status())
                .isEqualTo(200);
        assertThat(SIMULATOR.next().body()).isEqualTo("{}".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/simulator/api/accounts/wx1/stream",
                "/simulator/",
                "/cgi-bin/token",
                "/simulator/api/../../cgi-bin/token"
            })
    void nothingElseOfItIs(String target) {
        SIMULATOR.reset();

        assertThat(client().get(target, World.asAdmin()).status()).isIn(400, 404);
        assertThat(SIMULATOR.wasAsked()).isFalse();
    }

    @Test
    void thePagesLearnWhereThePhoneIs() {
        var session = signIn();

        assertThat(session.json().path("simulator").asString()).isEqualTo("http://localhost:8090");
        assertThat(client().get("/api/session", World.asAdmin()).body())
                .isEqualTo("{\"username\":\"admin\",\"simulator\":\"http://localhost:8090\"}");
    }

    @Test
    void theSystemIsReadyWithoutIt() {
        SIMULATOR.answers(500, "text/plain", "");

        assertThat(client().get("/healthz").status()).isEqualTo(200);
    }

    private Reply signIn() {
        var body =
                "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(World.ADMIN, World.PASSWORD);
        return client().post("/api/session", body, JSON);
    }
}

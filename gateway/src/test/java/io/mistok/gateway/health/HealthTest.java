package io.mistok.gateway.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.gateway.world.GatewayTest;
import io.mistok.gateway.world.World;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HealthTest extends GatewayTest {
    @BeforeEach
    void letTheLastRoundGrowOld() {
        clock().move(Duration.ofSeconds(1));
    }

    @Test
    void allReadyIsReady() {
        var reply = client().get("/healthz");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.contentType()).startsWith("application/json");
        assertThat(reply.body()).isEqualTo("{\"status\":\"ready\"}");
        assertThat(World.STATS.next().target()).isEqualTo("/actuator/health/readiness");
    }

    @Test
    void everyServiceThatIsNotReadyIsNamed() {
        World.REPLY.answers(503, "application/json", "{\"status\":\"OUT_OF_SERVICE\"}");
        World.INGEST.behaves(exchange -> exchange.close());

        var reply = client().get("/healthz");

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.body())
                .isEqualTo(
                        "{\"status\":\"unready\",\"services\":[\"ingest-service\",\"reply-service\"]}");
    }

    @Test
    void manyQuestionsAreOneRound() {
        for (var i = 0; i < 10; i++) {
            client().get("/healthz");
        }

        World.MENU.next();
        assertThat(World.MENU.wasAsked()).isFalse();
    }

    @Test
    void theGatewaysOwnHealthIsOpenAndItsMetricsAreNot() {
        assertThat(client().get("/actuator/health").json().path("status").asString())
                .isEqualTo("UP");
        assertThat(client().get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(client().get("/actuator/prometheus").status()).isEqualTo(401);
        assertThat(client().get("/actuator/prometheus", World.asAdmin()).body())
                .contains("http_server_requests_seconds_count");
        for (var hidden : new String[] {"env", "heapdump", "gateway", "beans", "loggers"}) {
            assertThat(client().get("/actuator/" + hidden, World.asAdmin()).status())
                    .isEqualTo(404);
        }
    }
}

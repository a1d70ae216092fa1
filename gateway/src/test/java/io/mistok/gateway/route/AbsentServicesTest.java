package io.mistok.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.gateway.world.FakeService;
import io.mistok.gateway.world.GatewayTest;
import io.mistok.gateway.world.World;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;

/** Ingest and menu are away; reply takes its time. */
@Import(AbsentServicesTest.Absence.class)
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(properties = "mistok.upstream.api-timeout=300ms")
class AbsentServicesTest extends GatewayTest {
    @TestConfiguration(proxyBeanMethods = false)
    static class Absence {
        @Bean
        @Primary
        Services absentServices() {
            return new Services(
                    URI.create("http://127.0.0.1:1"),
                    URI.create("http://menu-service.invalid:8082"),
                    URI.create(World.REPLY.address()),
                    URI.create(World.STATS.address() + "/"),
                    URI.create("http://127.0.0.1:1"));
        }
    }

    @Test
    void thePlatformGetsAShortRefusal() {
        var reply = client().post("/callback/wechat/ch_1?signature=x", "<xml/>");

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.contentType()).startsWith("text/plain");
        assertThat(reply.header("Connection")).containsExactly("close");
        assertThat(reply.body()).isEqualTo("Service unavailable\n");
    }

    @Test
    void theApiNamesTheServiceThatIsAway() {
        var reply = client().get("/api/channels", World.asAdmin());

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.contentType()).isEqualTo("application/problem+json");
        assertThat(reply.problem()).isEqualTo("urn:problem-type:mistok:service-unavailable");
        assertThat(reply.json().path("service").asString()).isEqualTo("menu-service");
        assertThat(reply.body()).doesNotContain("Exception", "invalid:8082");
    }

    @Test
    void theLogNamesItToo(CapturedOutput output) {
        clock().move(Duration.ofSeconds(2));

        client().get("/api/channels", World.asAdmin());

        assertThat(output.getAll())
                .contains("\"upstream\":\"menu-service\"")
                .doesNotContain("failed to append");
    }

    @Test
    void theOthersAnswerAllTheSame() {
        assertThat(client().get("/api/channels/ch_1/stats/items", World.asAdmin()).status())
                .isEqualTo(200);
    }

    @Test
    void aServiceThatDoesNotAnswerInTimeIsATimeout() {
        var over = new CountDownLatch(1);
        World.REPLY.behaves(exchange -> {
            await(over);
            FakeService.answer(exchange, 200, "text/plain", "late");
        });
        try {
            var reply = client().get("/api/channels/ch_1/replies", World.asAdmin());

            assertThat(reply.status()).isEqualTo(504);
            assertThat(reply.problem()).isEqualTo("urn:problem-type:mistok:service-timeout");
            assertThat(reply.json().path("service").asString()).isEqualTo("reply-service");
        } finally {
            over.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
        }
    }
}

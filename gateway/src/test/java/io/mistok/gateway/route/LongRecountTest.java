package io.mistok.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.gateway.world.FakeService;
import io.mistok.gateway.world.GatewayTest;
import io.mistok.gateway.world.World;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestPropertySource;

/** Stats answers only after a call that came later has been given up. */
@TestPropertySource(properties = "mistok.upstream.api-timeout=300ms")
class LongRecountTest extends GatewayTest {
    private final CountDownLatch done = new CountDownLatch(1);

    @BeforeEach
    void takeTime() {
        World.STATS.behaves(exchange -> {
            await(done);
            FakeService.answer(exchange, 200, "text/plain", "read it all");
        });
    }

    @AfterEach
    void end() {
        done.countDown();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, recount?apply=true",
        "GET, dead-letters?reason=missing",
        "POST, dead-letters"
    })
    void readingTheLogAgainMayTakeLonger(String method, String call) {
        var target = "/api/channels/ch_1/stats/" + call;
        var reading =
                CompletableFuture.supplyAsync(
                        () -> client().send(method, target, null, World.asAdmin()),
                        Thread::startVirtualThread);
        assertThat(World.STATS.next().target()).isEqualTo(target);

        var question = client().get("/api/channels/ch_1/stats/items", World.asAdmin());
        done.countDown();

        assertThat(question.status()).isEqualTo(504);
        assertThat(reading.join().status()).isEqualTo(200);
        assertThat(reading.join().body()).isEqualTo("read it all");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
        }
    }
}

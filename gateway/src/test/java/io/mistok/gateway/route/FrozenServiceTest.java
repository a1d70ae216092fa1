package io.mistok.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.mistok.gateway.world.FakeService;
import io.mistok.gateway.world.GatewayTest;
import io.mistok.gateway.world.Reply;
import io.mistok.gateway.world.World;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Stats takes every call it gets and answers none, until it has used up its connections. */
@TestPropertySource(properties = "mistok.upstream.api-connections=2")
class FrozenServiceTest extends GatewayTest {
    private static final Executor CALLERS = Thread::startVirtualThread;

    private final CountDownLatch thaw = new CountDownLatch(1);
    @Autowired private MeterRegistry meters;

    @BeforeEach
    void freeze() {
        World.STATS.behaves(exchange -> {
            await(thaw);
            FakeService.answer(exchange, 200, "text/plain", "late");
        });
    }

    @AfterEach
    void thaw() {
        thaw.countDown();
    }

    @Test
    void theOthersKeepTheirOwnPlaces() {
        fill();

        assertThat(client().get("/api/channels", World.asAdmin()).status()).isEqualTo(200);
        assertThat(client().get("/api/channels/ch_1/replies", World.asAdmin()).status())
                .isEqualTo(200);
    }

    @Test
    void oneMoreIsToldThatThereAreTooMany() {
        fill();
        var before = busy();

        var reply = ask();

        assertThat(reply.status()).isEqualTo(503);
        assertThat(reply.problem()).isEqualTo("urn:problem-type:mistok:service-unavailable");
        assertThat(reply.json().path("service").asString()).isEqualTo("stats-service");
        assertThat(reply.json().path("detail").asString())
                .startsWith("stats-service has too many calls");
        assertThat(busy()).isEqualTo(before + 1);
    }

    @Test
    void whoHasAPlaceGetsTheAnswer() {
        var calls = fill();

        thaw.countDown();

        assertThat(calls).allSatisfy(call -> assertThat(call.join().status()).isEqualTo(200));
    }

    /** Two calls, which stats has received when this returns. */
    private List<CompletableFuture<Reply>> fill() {
        var calls =
                IntStream.range(0, 2)
                        .mapToObj(_ -> CompletableFuture.supplyAsync(this::ask, CALLERS))
                        .toList();
        calls.forEach(_ -> World.STATS.next());
        return calls;
    }

    private Reply ask() {
        return client().get("/api/channels/ch_1/stats/items", World.asAdmin());
    }

    private double busy() {
        return meters.get("mistok.route.failures")
                .tags("service", "stats", "outcome", "busy")
                .counter()
                .count();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
        }
    }
}

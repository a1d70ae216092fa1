package io.mistok.gateway.observation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import io.mistok.gateway.world.FakeService;
import io.mistok.gateway.world.GatewayTest;
import io.mistok.gateway.world.World;
import io.opentelemetry.api.trace.StatusCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A gateway that traces everything. */
@Import(Collected.Added.class)
@ExtendWith(OutputCaptureExtension.class)
class TracingTest extends GatewayTest {
    private static final FakeService COLLECTOR = new FakeService();
    private static final String CALLBACK =
            "/callback/wechat/ch_0123456789abcdef"
                    + "?signature=871819b91ce9&timestamp=1700000000&nonce=98237&openid=oDemo0001";
    private static final String STRANGERS = "0af7651916cd43dd8448eb211c80319c";

    @DynamicPropertySource
    static void tracing(DynamicPropertyRegistry registry) {
        Collected.settings(registry, COLLECTOR.address());
    }

    @AfterAll
    static void close() {
        COLLECTOR.close();
    }

    @Test
    void aTraceBeginsHereAndGoesOnInTheService() {
        var reply =
                client().post(
                                CALLBACK,
                                "<xml/>",
                                "traceparent: 00-" + STRANGERS + "-b7ad6b7169203331-01",
                                "tracestate: rojo=00f067aa0ba902b7",
                                "baggage: openid=oDemo0001");

        assertThat(reply.status()).isEqualTo(200);
        var received = World.INGEST.next();
        assertThat(received.header("baggage")).isEmpty();
        assertThat(received.header("tracestate")).isEmpty();
        var parts = received.header("traceparent").getFirst().split("-", -1);
        assertThat(received.header("traceparent")).hasSize(1);
        assertThat(parts[1]).isNotEqualTo(STRANGERS);
        await().untilAsserted(() -> assertThat(Collected.of(parts[1])).hasSize(2));
        var inside = Collected.named(parts[1], "http post /callback/wechat/{channelId}");
        var call = Collected.named(parts[1], "call ingest-service");
        assertThat(inside.getParentSpanContext().isValid()).isFalse();
        assertThat(call.getParentSpanId()).isEqualTo(inside.getSpanId());
        assertThat(parts[2]).isEqualTo(call.getSpanId());
        assertThat(parts[3]).as("sampled").isIn("01", "03");
        assertThat(Collected.of(parts[1]).toString())
                .doesNotContain("871819b91ce9", "98237", "oDemo0001", "ch_0123456789abcdef");
    }

    @Test
    void aServiceThatIsAwayIsSeenAndItsLineBelongsToTheTrace(CapturedOutput output) {
        World.INGEST.behaves(HttpExchange::close);

        assertThat(client().post(CALLBACK, "<xml/>").status()).isEqualTo(503);

        var traceId = World.INGEST.next().header("traceparent").getFirst().split("-", -1)[1];
        await().untilAsserted(() -> assertThat(Collected.of(traceId)).hasSize(2));
        var call = Collected.named(traceId, "call ingest-service");
        assertThat(call.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(call.getEvents()).isEmpty();
        assertThat(call.toString()).doesNotContain("127.0.0.1", "871819b91ce9");
        assertThat(output.getAll().lines().filter(line -> line.contains("did not answer")))
                .first()
                .asString()
                .contains("\"trace.id\":\"" + traceId + "\"", "\"span.id\":\"");
    }

    @Test
    void aCollectorThatRefusesIsToldOfOnceAndChangesNothing(CapturedOutput output) {
        COLLECTOR.answers(400, "text/plain", "no");
        for (var i = 0; i < 3; i++) {
            assertThat(client().post(CALLBACK, "<xml/>").status()).isEqualTo(200);
            COLLECTOR.next();
        }
        await().until(() -> output.getAll().contains("Traces cannot be exported"));
        COLLECTOR.answers(200, "application/x-protobuf", "");

        client().post(CALLBACK, "<xml/>");

        await().until(() -> output.getAll().contains("Traces are exported again"));
        assertThat(output.getAll()).containsOnlyOnce("Traces cannot be exported");
        assertThat(output.getAll()).doesNotContain("io.opentelemetry");
    }

    @Test
    void whatLeavesTheProcessNamesNobody() {
        COLLECTOR.reset();

        client().post(CALLBACK, "<xml/>");

        // The spans of a request may leave in two batches, behind what was left of another one.
        var exported = new StringBuilder();
        await().untilAsserted(() ->
                assertThat(exported.append(next()))
                        .contains("http post /callback/wechat/{channelId}", "gateway"));
        assertThat(exported)
                .doesNotContain("871819b91ce9", "98237", "oDemo0001", "ch_0123456789abcdef");
    }

    private static String next() {
        return new String(COLLECTOR.next().body(), ISO_8859_1);
    }
}

package io.mistok.gateway.observation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import io.micrometer.tracing.Tracer;
import io.mistok.gateway.world.GatewayTest;
import io.mistok.gateway.world.World;
import io.opentelemetry.api.OpenTelemetry;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class UntracedTest extends GatewayTest {
    private static final String CALLBACK = "/callback/wechat/ch_0123456789abcdef";
    private static final String TRACEPARENT =
            "traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @Autowired private ApplicationContext context;

    @Test
    void withoutACollectorThereIsNothingThatTraces() {
        assertThat(context.getBeanNamesForType(Tracer.class)).isEmpty();
        assertThat(context.getBeanNamesForType(OpenTelemetry.class)).isEmpty();
        assertThat(context.getBean(Spans.class)).isSameAs(Spans.NONE);
    }

    @Test
    void aStrangersTraceGoesNoFurther(CapturedOutput output) {
        clock().move(Duration.ofSeconds(10));
        World.INGEST.behaves(HttpExchange::close);

        client().post(CALLBACK, "<xml/>", TRACEPARENT);

        assertThat(World.INGEST.next().header("traceparent")).isEmpty();
        assertThat(output.getAll())
                .contains("did not answer")
                .doesNotContain("trace.id", "span.id", "traceId");
    }
}

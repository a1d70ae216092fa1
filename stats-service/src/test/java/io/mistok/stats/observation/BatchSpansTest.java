package io.mistok.stats.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelPropagator;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BatchSpansTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String KEPT = "00-" + TRACE + "-b7ad6b7169203331-01";
    private static final String NOT_KEPT = "00-" + TRACE + "-b7ad6b7169203332-00";
    private static final String BROKEN = "00-" + "z".repeat(49) + "-01";

    private final List<SpanData> exported = new ArrayList<>();
    private final BatchSpans spans = spans();

    @Test
    void eachRecordOfATraceThatIsKeptHasItsSpan() {
        var done = new ArrayList<String>();

        spans.receiving(
                "topic", () -> Stream.of(KEPT, NOT_KEPT, "", "zz", KEPT), () -> done.add("batch"));

        assertThat(done).containsExactly("batch");
        assertThat(exported)
                .hasSize(2)
                .allSatisfy(span -> {
                    assertThat(span.getName()).isEqualTo("process topic");
                    assertThat(span.getTraceId()).isEqualTo(TRACE);
                    assertThat(span.getParentSpanId()).isEqualTo("b7ad6b7169203331");
                });
    }

    @Test
    void aFailureIsSeenInAllOfThemAndItsWordsAreNot() {
        Runnable failing =
                () -> {
                    throw new IllegalStateException("oDemo0001 is away");
                };

        assertThatThrownBy(() -> spans.receiving("topic", () -> Stream.of(KEPT), failing))
                .isInstanceOf(IllegalStateException.class);

        assertThat(exported.getFirst().getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(exported.getFirst().getAttributes().toString()).contains("IllegalState");
        assertThat(exported.toString()).doesNotContain("oDemo0001");
    }

    @Test
    void aBrokenHeaderChangesNothing() {
        var done = new ArrayList<String>();

        spans.receiving("topic", () -> Stream.of(BROKEN), () -> done.add("batch"));

        assertThat(done).containsExactly("batch");
        assertThat(exported).noneMatch(span -> span.getTraceId().equals(TRACE));
    }

    @Test
    void withoutTracingNoHeaderIsRead() {
        var done = new ArrayList<String>();

        BatchSpans.NONE.receiving(
                "topic",
                () -> {
                    throw new AssertionError("headers were read");
                },
                () -> done.add("batch"));

        assertThat(done).containsExactly("batch");
    }

    private BatchSpans spans() {
        var collected =
                new SpanExporter() {
                    @Override
                    public CompletableResultCode export(Collection<SpanData> spans) {
                        exported.addAll(spans);
                        return CompletableResultCode.ofSuccess();
                    }

                    @Override
                    public CompletableResultCode flush() {
                        return CompletableResultCode.ofSuccess();
                    }

                    @Override
                    public CompletableResultCode shutdown() {
                        return CompletableResultCode.ofSuccess();
                    }
                };
        var provider =
                SdkTracerProvider.builder()
                        .addSpanProcessor(SimpleSpanProcessor.create(new ExportedSpans(collected)))
                        .build();
        var tracer = provider.get("test");
        var propagators = ContextPropagators.create(W3CTraceContextPropagator.getInstance());
        return new BatchSpans(
                new OtelTracer(tracer, new OtelCurrentTraceContext(), _ -> {}),
                new OtelPropagator(propagators, tracer));
    }
}

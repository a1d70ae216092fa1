package io.mistok.gateway.observation;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.DynamicPropertyRegistry;

/** What leaves for the collector, seen before it is written. */
public final class Collected implements SpanExporter {
    private static final Queue<SpanData> SPANS = new ConcurrentLinkedQueue<>();

    /** Adds it to a service. */
    @Configuration(proxyBeanMethods = false)
    public static class Added {
        @Bean
        SpanExporter collected() {
            return new Collected();
        }
    }

    /** Everything is traced, and told at once. */
    public static void settings(DynamicPropertyRegistry registry, String collector) {
        var endpoint = collector + "/v1/traces";
        registry.add("management.opentelemetry.tracing.export.otlp.endpoint", () -> endpoint);
        registry.add("management.opentelemetry.tracing.export.schedule-delay", () -> "20ms");
        registry.add("management.tracing.sampling.probability", () -> "1.0");
    }

    /** The spans of a trace so far. */
    public static List<SpanData> of(String traceId) {
        return SPANS.stream().filter(span -> span.getTraceId().equals(traceId)).toList();
    }

    /** The only span of that name in the trace. */
    public static SpanData named(String traceId, String name) {
        return of(traceId).stream()
                .filter(span -> span.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No span " + name + " in " + of(traceId)));
    }

    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
        SPANS.addAll(spans);
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
}

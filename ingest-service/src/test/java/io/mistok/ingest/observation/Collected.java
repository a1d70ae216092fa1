package io.mistok.ingest.observation;

import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.DynamicPropertyRegistry;

/** What leaves for the collector, seen before it is written. */
public final class Collected implements SpanExporter {
    private static final HttpServer COLLECTOR = collector();
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
    public static void settings(DynamicPropertyRegistry registry) {
        var endpoint = "http://127.0.0.1:" + COLLECTOR.getAddress().getPort() + "/v1/traces";
        registry.add("management.opentelemetry.tracing.export.otlp.endpoint", () -> endpoint);
        registry.add("management.opentelemetry.tracing.export.schedule-delay", () -> "20ms");
        registry.add("management.tracing.sampling.probability", () -> "1.0");
    }

    private static HttpServer collector() {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            var server = HttpServer.create(address, 0);
            server.createContext(
                    "/",
                    exchange -> {
                        exchange.getRequestBody().readAllBytes();
                        exchange.sendResponseHeaders(200, -1);
                        exchange.close();
                    });
            server.start();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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

package io.mistok.ingest.observation;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Spans made by hand, where no library makes them. Without tracing the work is done and no more.
 */
public final class Spans {
    /** No tracing. */
    public static final Spans NONE = new Spans(null, null);

    /** The header of W3C Trace Context, in requests and in records. */
    public static final String HEADER = "traceparent";

    private final @Nullable Tracer tracer;
    private final @Nullable Propagator propagator;

    Spans(@Nullable Tracer tracer, @Nullable Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /**
     * What is done in a span.
     *
     * @param <T> what it brings
     * @param <E> how it fails
     */
    public interface Work<T extends @Nullable Object, E extends Exception> {
        T run() throws E;
    }

    /** Does the work, which sends a record to the topic, in a span below the current one. */
    public <T extends @Nullable Object, E extends Exception> T sending(
            String topic, Work<T, E> work) throws E {
        var parent = current();
        return tracer == null || parent == null
                ? work.run()
                : run(
                        tracer,
                        about(topic, tracer.spanBuilder().setParent(parent.context()))
                                .kind(Span.Kind.PRODUCER)
                                .name("send " + topic)
                                .start(),
                        work);
    }

    /**
     * Takes a record in, as a part of the trace that it comes from.
     *
     * @param header the value of a header of the record, asked for by name
     */
    public <T extends @Nullable Object, E extends Exception> T receiving(
            String topic, Function<String, @Nullable String> header, Work<T, E> work) throws E {
        var from = tracer == null ? null : header.apply(HEADER);
        return tracer == null || propagator == null || from == null
                ? work.run()
                : run(
                        tracer,
                        about(topic, propagator.extract(from, Spans::parent))
                                .kind(Span.Kind.CONSUMER)
                                .name("process " + topic)
                                .start(),
                        work);
    }

    /** The current span as the value of {@code traceparent}; null without one. */
    public @Nullable String traceparent() {
        var span = current();
        if (propagator == null || span == null) {
            return null;
        }
        var headers = new HashMap<String, String>();
        propagator.inject(span.context(), headers, Spans::put);
        return headers.get(HEADER);
    }

    private static void put(@Nullable Map<String, String> headers, String name, String value) {
        if (headers != null) {
            headers.put(name, value);
        }
    }

    private static Span.Builder about(String topic, Span.Builder span) {
        return span.tag("messaging.system", "kafka").tag("messaging.destination.name", topic);
    }

    /** Of what propagates only the parent: nothing that strangers could add. */
    private static @Nullable String parent(String from, String name) {
        return name.equals(HEADER) ? from : null;
    }

    private @Nullable Span current() {
        return tracer == null ? null : tracer.currentSpan();
    }

    private static <T extends @Nullable Object, E extends Exception> T run(
            Tracer tracer, Span span, Work<T, E> work) throws E {
        try (var _ = tracer.withSpan(span)) {
            return work.run();
        } catch (Throwable failure) {
            span.tag("exception", failure.getClass().getSimpleName()).error(failure);
            throw failure;
        } finally {
            span.end();
        }
    }
}

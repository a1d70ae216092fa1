package io.mistok.gateway.observation;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.Map;
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

    /**
     * Does the work in a span of its own, below the current one.
     *
     * @param peer whom it asks
     */
    public <T extends @Nullable Object, E extends Exception> T calling(
            String name, String peer, Work<T, E> work) throws E {
        var parent = current();
        return tracer == null || parent == null
                ? work.run()
                : run(
                        tracer,
                        tracer.spanBuilder()
                                .setParent(parent.context())
                                .kind(Span.Kind.CLIENT)
                                .name(name)
                                .remoteServiceName(peer)
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

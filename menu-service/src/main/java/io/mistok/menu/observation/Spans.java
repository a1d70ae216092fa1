package io.mistok.menu.observation;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import org.jspecify.annotations.Nullable;

/**
 * Spans made by hand, where no library makes them. Without tracing the work is done and no more.
 */
public final class Spans {
    /** No tracing. */
    public static final Spans NONE = new Spans(null);

    private final @Nullable Tracer tracer;

    Spans(@Nullable Tracer tracer) {
        this.tracer = tracer;
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

package io.mistok.stats.observation;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Spans of records that are taken in together: one for each record whose trace is kept, which are
 * few. Without tracing the work is done and no more.
 */
public final class BatchSpans {
    /** No tracing. */
    public static final BatchSpans NONE = new BatchSpans(null, null);

    /** The header of W3C Trace Context. */
    public static final String HEADER = "traceparent";

    private static final int LENGTH = 55;
    private static final int KEPT = 1;

    private final @Nullable Tracer tracer;
    private final @Nullable Propagator propagator;

    BatchSpans(@Nullable Tracer tracer, @Nullable Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /**
     * Does the work.
     *
     * @param headers the values of {@link #HEADER} in the records; any text, for it is foreign
     */
    public void receiving(String topic, Supplier<Stream<String>> headers, Runnable work) {
        if (tracer == null || propagator == null) {
            work.run();
        } else {
            run(begun(propagator, topic, headers.get()), work);
        }
    }

    private static List<Span> begun(Propagator propagator, String topic, Stream<String> headers) {
        return headers.filter(BatchSpans::isKept)
                .map(from ->
                        propagator
                                .extract(from, BatchSpans::parent)
                                .kind(Span.Kind.CONSUMER)
                                .name("process " + topic)
                                .tag("messaging.system", "kafka")
                                .tag("messaging.destination.name", topic)
                                .start())
                .toList();
    }

    /** By the last of its four parts, the flags. */
    private static boolean isKept(String header) {
        return header.length() == LENGTH
                && (Character.digit(header.charAt(LENGTH - 1), 16) & KEPT) != 0;
    }

    private static @Nullable String parent(String from, String name) {
        return name.equals(HEADER) ? from : null;
    }

    private static void run(List<Span> spans, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error failure) {
            var kind = failure.getClass().getSimpleName();
            spans.forEach(span -> span.tag("exception", kind).error(failure));
            throw failure;
        } finally {
            spans.forEach(Span::end);
        }
    }
}

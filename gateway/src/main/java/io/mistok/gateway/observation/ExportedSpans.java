package io.mistok.gateway.observation;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets out of spans only what is known to be harmless: no addresses with their queries, and nothing
 * of the words of a failure. Says once that the collector is away, and once that it is back.
 */
final class ExportedSpans implements SpanExporter {
    private static final Logger log = LoggerFactory.getLogger(ExportedSpans.class);

    /** {@code uri} is the pattern of a route, never an address. */
    private static final Set<String> TOLD =
            Set.of(
                    "method",
                    "uri",
                    "status",
                    "outcome",
                    "exception",
                    "peer.service",
                    "messaging.system",
                    "messaging.destination.name");

    private final SpanExporter exporter;
    private final AtomicBoolean failing = new AtomicBoolean();

    ExportedSpans(SpanExporter exporter) {
        this.exporter = exporter;
    }

    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
        var told =
                spans.stream().<SpanData>map(Harmless::new).filter(ExportedSpans::isAsked).toList();
        return told.isEmpty() ? CompletableResultCode.ofSuccess() : exported(told);
    }

    private CompletableResultCode exported(List<SpanData> spans) {
        var result = exporter.export(spans);
        return result.whenComplete(() -> tell(!result.isSuccess()));
    }

    private void tell(boolean failed) {
        if (failing.getAndSet(failed) != failed) {
            log.atWarn()
                    .log(
                            failed
                                    ? "Traces cannot be exported, some get lost"
                                    : "Traces are exported again");
        }
    }

    /** Probes and scrapes are of no interest, nor is what a clock starts. */
    private static boolean isAsked(SpanData span) {
        return !span.getName().contains(" /actuator") && !span.getName().startsWith("task ");
    }

    @Override
    public CompletableResultCode flush() {
        return exporter.flush();
    }

    @Override
    public CompletableResultCode shutdown() {
        return exporter.shutdown();
    }

    private static final class Harmless extends DelegatingSpanData {
        private final Attributes attributes;

        Harmless(SpanData span) {
            super(span);
            var kept = Attributes.builder().putAll(span.getAttributes());
            this.attributes = kept.removeIf(key -> !TOLD.contains(key.getKey())).build();
        }

        @Override
        public Attributes getAttributes() {
            return attributes;
        }

        @Override
        public int getTotalAttributeCount() {
            return attributes.size();
        }

        @Override
        public List<EventData> getEvents() {
            return List.of();
        }

        @Override
        public int getTotalRecordedEvents() {
            return 0;
        }

        @Override
        public StatusData getStatus() {
            return StatusData.create(super.getStatus().getStatusCode(), "");
        }
    }
}

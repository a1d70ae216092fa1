package io.mistok.reply.delivery;

import io.mistok.reply.observation.Spans;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which traces late answers belong to, while they wait in MySQL. Only in memory: a message that
 * another replica sends, or a later process, is in no trace.
 */
@Component
class LateTraces {
    private static final int MOST = 10_000;

    private final Spans spans;
    private final Map<String, String> byEvent =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
                    return size() > MOST;
                }
            };

    LateTraces(Spans spans) {
        this.spans = spans;
    }

    /** The current trace is the one that this late answer belongs to. */
    void remember(String eventId) {
        String current = spans.traceparent();
        if (current != null) {
            synchronized (byEvent) {
                byEvent.put(eventId, current);
            }
        }
    }

    /** Sends the late answer as a part of its trace. */
    void sending(String eventId, Runnable work) {
        spans.continuing(of(eventId), "late answer", work);
    }

    private @Nullable String of(String eventId) {
        synchronized (byEvent) {
            return byEvent.get(eventId);
        }
    }
}

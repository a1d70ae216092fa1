package io.mistok.ingest.spool;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the topic has of the events that wait in the spool: attempts whose acknowledgement never
 * came, retries that went through other replicas, and what a crash kept us from noting down.
 */
final class AlreadyLogged {
    /** What is left to do for a spooled event. */
    enum Verdict {
        /** The topic has none of it. */
        PUBLISH,
        /** The event counts already, but nobody has taken care of its reply. */
        PUBLISH_AGAIN,
        /** Nothing. */
        DONE
    }

    private static final class Trace {
        final Map<String, Instant> attempts = new HashMap<>();
        final Set<String> gaveUp = new HashSet<>();
    }

    private final Set<String> eventIds;
    private final Map<String, Trace> traces = new HashMap<>();

    /**
     * @param eventIds the only events of interest
     */
    AlreadyLogged(Set<String> eventIds) {
        this.eventIds = eventIds;
    }

    void add(EventTopic.Logged logged) {
        if (eventIds.contains(logged.eventId())) {
            var trace = traces.computeIfAbsent(logged.eventId(), _ -> new Trace());
            if (logged.gaveUp()) {
                trace.gaveUp.add(logged.attemptId());
            } else {
                trace.attempts.put(logged.attemptId(), logged.receivedAt());
            }
        }
    }

    Verdict on(SpooledEvent event) {
        var trace = traces.get(event.eventId());
        if (trace == null || trace.attempts.isEmpty()) {
            return Verdict.PUBLISH;
        }
        // The platform has asked again since, so the reply is a later attempt's.
        var replaced =
                trace.attempts.values().stream().anyMatch(it -> it.isAfter(event.receivedAt()));
        var done = event.gaveUp() == null || trace.gaveUp.contains(event.attemptId());
        return done || replaced ? Verdict.DONE : Verdict.PUBLISH_AGAIN;
    }
}

package io.mistok.ingest.answer;

import io.mistok.ingest.outbox.Attempt;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The connections of this replica that wait for a decision, by attempt. */
final class PendingReplies {
    private final Map<String, PendingReply> pending = new ConcurrentHashMap<>();
    private final GivenAnswers given;

    /**
     * @param given learns what is decided
     */
    PendingReplies(GivenAnswers given) {
        this.given = given;
    }

    /**
     * Waits for the decision of an attempt until it is closed.
     *
     * @param patience from the start of the attempt; what is decided later is not taken
     */
    PendingReply open(String eventId, Attempt attempt, Duration patience) {
        var deadline = attempt.startedNanos() + patience.toNanos();
        var reply = new PendingReply(eventId, deadline, given, () -> pending.remove(attempt.id()));
        pending.put(attempt.id(), reply);
        return reply;
    }

    /** A decision has arrived; whether its connection still waited. */
    boolean decide(String attemptId, Content content) {
        var reply = pending.get(attemptId);
        return reply != null && reply.decide(content);
    }

    int size() {
        return pending.size();
    }
}

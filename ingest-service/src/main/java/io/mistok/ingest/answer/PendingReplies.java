package io.mistok.ingest.answer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The connections of this replica that wait for a decision, by attempt. */
final class PendingReplies {
    private final Map<String, PendingReply> pending = new ConcurrentHashMap<>();

    /** Waits for the decision of an attempt until it is closed. */
    PendingReply open(String attemptId) {
        var reply = new PendingReply(() -> pending.remove(attemptId));
        pending.put(attemptId, reply);
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

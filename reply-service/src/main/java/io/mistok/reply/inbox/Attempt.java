package io.mistok.reply.inbox;

import io.mistok.reply.outbox.ReplyAddress;
import java.time.Duration;

/**
 * A connection that waits for the reply to an event, or has given up.
 *
 * @param replica the partition of the reply topic that its replica reads
 * @param replyBy until when it waits, epoch milliseconds of its replica's clock
 */
record Attempt(String id, int replica, long replyBy, boolean gaveUp) {
    /** How far a replica's clock and the timer that ends its waiting may be apart. */
    private static final long TIMER_SKEW_MS = 5;

    /** How far the clocks of two replicas may be apart. */
    private static final long CLOCK_SKEW_MS = Duration.ofMillis(250).toMillis();

    static Attempt at(ReplyAddress address) {
        return new Attempt(
                address.attemptId(), address.partition(), address.replyBy().toEpochMilli(), false);
    }

    Attempt givenUp() {
        return new Attempt(id, replica, replyBy, true);
    }

    /**
     * Whether it may still wait when the other has given up. Deliveries that a replica held while
     * no broker was there come into the log in any order, so the replica's own clock decides about
     * two of its own; about those of two replicas both the log and the clocks have to agree.
     *
     * @param isAfter whether it stands behind the other in the log
     */
    boolean mayOutlast(Attempt other, boolean isAfter) {
        return replica == other.replica
                ? replyBy > other.replyBy - TIMER_SKEW_MS
                : isAfter || replyBy > other.replyBy + CLOCK_SKEW_MS;
    }
}

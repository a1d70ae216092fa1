package io.mistok.bench.drive;

import io.mistok.bench.load.Expected;
import java.util.BitSet;

/** What one channel was sent in all, for holding the statistics against it. */
public final class Ledger {
    private final BitSet people = new BitSet();
    private final BitSet senders = new BitSet();
    private long accepted;
    private long sent;
    private int wrong;

    void add(Batch batch, Tally tally) {
        sent += tally.sentCount();
        wrong += tally.faultCount();
        for (var request = 0; request < tally.sentCount(); request++) {
            var follower = Callbacks.followerOf(batch.first() + request);
            senders.set(follower);
            if (tally.isAcknowledged(request, Long.MAX_VALUE)) {
                accepted++;
                people.set(follower);
            }
        }
    }

    /** Answers that were wrong or missing. */
    public int wrong() {
        return wrong;
    }

    /** Forgets what was wrong so far: a channel that is not known yet everywhere. */
    public void forgive() {
        wrong = 0;
    }

    /** Bounds of what must be counted; one number where every answer came. */
    public Expected expected() {
        return new Expected(accepted, sent, people.cardinality(), senders.cardinality());
    }
}

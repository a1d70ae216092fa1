package io.mistok.bench.load;

/**
 * Bounds of what must be counted.
 *
 * @param accepted clicks that were answered with 200
 * @param sent those, and the ones of which nobody knows whether they were stored
 * @param people who made the accepted clicks
 * @param senders who made any
 */
public record Expected(long accepted, long sent, long people, long senders) {

    /** Whether a count lies between what was acknowledged and what was sent. */
    public boolean allows(long total, long unique) {
        return total >= accepted && total <= sent && unique >= people && unique <= senders;
    }
}

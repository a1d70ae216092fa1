package io.mistok.stats.projection;

/**
 * A partition of one incarnation of the event topic: the only writer of its buckets, and the space
 * in which offsets have a meaning.
 *
 * @param incarnation changes when the topic is created anew
 */
public record Source(String incarnation, int partition) {
    private static final String SET_ASIDE = "set-aside-";

    /**
     * The same places, for records that were set aside and are counted in an order of their own.
     */
    public Source setAside() {
        return isInOrder() ? new Source(SET_ASIDE + incarnation, partition) : this;
    }

    /** Where the records lie in the log. */
    Source inLog() {
        return isInOrder()
                ? this
                : new Source(incarnation.substring(SET_ASIDE.length()), partition);
    }

    /** Whether a bucket's last offset says that all before it are in. */
    boolean isInOrder() {
        return !incarnation.startsWith(SET_ASIDE);
    }

    @Override
    public String toString() {
        return incarnation + "-" + partition;
    }
}

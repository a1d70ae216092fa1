package io.mistok.stats.projection;

/**
 * A partition of one incarnation of the event topic: the only writer of its buckets, and the space
 * in which offsets have a meaning.
 *
 * @param incarnation changes when the topic is created anew
 */
public record Source(String incarnation, int partition) {
    @Override
    public String toString() {
        return incarnation + "-" + partition;
    }
}

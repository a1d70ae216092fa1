package io.mistok.prove.check;

import java.util.Map;

/**
 * What the statistics say about one channel, or should.
 *
 * @param by {@code clicks}, {@code hour|<instant>}, {@code item|<key>}, {@code action|<type>} and
 *     {@code active}; zeros are left out
 */
public record Counts(Map<String, Tally> by) {
    public Counts {
        by = Map.copyOf(by);
    }

    /** Nothing was counted. */
    public static final Counts NONE = new Counts(Map.of());
}

package io.mistok.bench.part;

import java.util.Optional;

/**
 * A number, or a number of one subject divided by that of another, and where it must lie.
 *
 * @param says the goal in words
 * @param of the number
 * @param to divides it, round by round; nothing for the number itself
 * @param bound on which side of the limit it must lie
 * @param limit still fulfils the goal
 */
public record Goal(String says, Key of, Optional<Key> to, Bound bound, double limit) {

    /** At least so many times the other number. */
    public static Goal atLeast(String says, Key of, Key to, double limit) {
        return new Goal(says, of, Optional.of(to), Bound.AT_LEAST, limit);
    }

    /** At most so many times the other number. */
    public static Goal atMost(String says, Key of, Key to, double limit) {
        return new Goal(says, of, Optional.of(to), Bound.AT_MOST, limit);
    }

    /** A number that must not be below the limit. */
    public static Goal atLeast(String says, Key of, double limit) {
        return new Goal(says, of, Optional.empty(), Bound.AT_LEAST, limit);
    }

    /** A number that must not be above the limit. */
    public static Goal atMost(String says, Key of, double limit) {
        return new Goal(says, of, Optional.empty(), Bound.AT_MOST, limit);
    }

    /** Whether a value fulfils it. */
    public boolean isMetBy(double value) {
        return switch (bound) {
            case AT_LEAST -> value >= limit;
            case AT_MOST -> value <= limit;
        };
    }

    /** The side of the limit. */
    public enum Bound {
        AT_LEAST,
        AT_MOST
    }
}

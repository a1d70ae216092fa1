package io.mistok.bench.load;

/**
 * When each request is due: at a constant rate from a start on, whatever happened to those before.
 *
 * @param startNanos on the scale of {@link System#nanoTime}
 * @param perSecond requests a second
 */
record Schedule(long startNanos, double perSecond) {
    private static final double NANOS = 1e9;

    Schedule {
        if (!(perSecond > 0)) {
            throw new IllegalArgumentException("The rate must be above 0, not " + perSecond);
        }
    }

    /** Computed from the start each time, so that rounding does not add up. */
    long due(int request) {
        return startNanos + Math.round(request * NANOS / perSecond);
    }

    /** How many are due within a time, the first at its beginning. */
    int within(double seconds) {
        return (int) Math.ceil(seconds * perSecond - 1e-9);
    }
}

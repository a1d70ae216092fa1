package io.mistok.bench.part;

import java.time.Duration;

/**
 * How long to measure.
 *
 * @param warmUp load on fresh processes before anything is measured
 * @param trial one step of the search for the best number of connections
 * @param measured each measurement
 */
public record Effort(Duration warmUp, Duration trial, Duration measured) {
    /** For numbers to quote. */
    public static final Effort FULL =
            new Effort(Duration.ofSeconds(60), Duration.ofSeconds(5), Duration.ofSeconds(15));

    /** Shows that it works; the compiler has not finished by then. */
    public static final Effort QUICK =
            new Effort(Duration.ofSeconds(15), Duration.ofSeconds(2), Duration.ofSeconds(5));
}

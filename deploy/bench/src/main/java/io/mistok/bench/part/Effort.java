package io.mistok.bench.part;

import java.time.Duration;
import java.util.List;

/**
 * How long to measure.
 *
 * @param warmUp load on fresh processes before anything is measured
 * @param trial one step of the search for the best number of connections
 * @param connections the numbers that are tried
 * @param measured each measurement
 */
public record Effort(
        Duration warmUp, Duration trial, List<Integer> connections, Duration measured) {
    /** For numbers to quote. */
    public static final Effort FULL =
            new Effort(
                    Duration.ofMinutes(1),
                    Duration.ofSeconds(5),
                    List.of(16, 32, 64, 128),
                    Duration.ofSeconds(15));

    /** Shows that it works; the compiler has not finished by then. */
    public static final Effort QUICK =
            new Effort(
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(2),
                    List.of(32, 64),
                    Duration.ofSeconds(3));
}

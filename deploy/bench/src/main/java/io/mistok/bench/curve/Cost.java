package io.mistok.bench.curve;

import io.mistok.bench.part.Row;
import java.time.Duration;
import java.util.List;

/** What callbacks have cost, over several measurements. */
final class Cost {
    static final String CALLBACKS = "callbacks/s";
    static final String CPU = "CPU per callback";
    static final String COUNTING = "of it to count";

    private static final double NANOS_IN_A_MICRO = 1e3;

    private long callbacks;
    private double seconds;
    private Duration cpu = Duration.ZERO;
    private Duration counting = Duration.ZERO;

    /**
     * One more measurement.
     *
     * @param used by every program
     * @param toCount by those that only count, which is a part of it
     */
    void add(long answered, double took, Duration used, Duration toCount) {
        callbacks += answered;
        seconds += took;
        cpu = cpu.plus(used);
        counting = counting.plus(toCount);
    }

    private double perCallback(Duration used) {
        return used.toNanos() / NANOS_IN_A_MICRO / Math.max(1, callbacks);
    }

    List<Row> rows(String subject) {
        return List.of(
                new Row(subject, CALLBACKS, callbacks / seconds, "/s"),
                new Row(subject, CPU, perCallback(cpu), "us"),
                new Row(subject, COUNTING, perCallback(counting), "us"));
    }

    /** Seconds of a number of answers at a rate. */
    static double seconds(long answered, double perSecond) {
        return perSecond == 0 ? 0 : answered / perSecond;
    }

    static Duration sum(Iterable<Duration> durations) {
        var sum = Duration.ZERO;
        for (var duration : durations) {
            sum = sum.plus(duration);
        }
        return sum;
    }
}

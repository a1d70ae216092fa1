package io.mistok.prove.report;

import java.util.stream.DoubleStream;

/** Numbers in order. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Percentiles(double[] sorted) {
    public static Percentiles of(DoubleStream numbers) {
        return new Percentiles(numbers.sorted().toArray());
    }

    /** The smallest number that so many percent do not exceed; 0 when there is none. */
    public double at(double percent) {
        if (sorted.length == 0) {
            return 0;
        }
        var rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(0, rank - 1)];
    }
}

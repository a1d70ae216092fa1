package io.mistok.bench.load;

import java.util.Arrays;

/** Exact percentiles of all samples, by nearest rank: a value that was really measured. */
public final class Percentiles {
    private final long[] sorted;

    /** Takes a copy of the samples. */
    public Percentiles(long[] samples) {
        sorted = samples.clone();
        Arrays.sort(sorted);
    }

    /**
     * The smallest sample that at least so many percent of all do not exceed; 0 without samples.
     *
     * @param percent above 0, at most 100
     */
    public long at(double percent) {
        if (!(percent > 0 && percent <= 100)) {
            throw new IllegalArgumentException("No percentile " + percent);
        }
        if (sorted.length == 0) {
            return 0;
        }
        var rank = (int) Math.ceil(percent / 100 * sorted.length - 1e-9);
        return sorted[Math.max(rank, 1) - 1];
    }

    /** The largest sample; 0 without samples. */
    public long max() {
        return at(100);
    }
}

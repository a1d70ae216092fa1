package io.mistok.bench.load;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** What happened to every request of a run. */
public final class Measurement {
    private final long[] lateness;
    private final long[] latencies;
    private final ConcurrentMap<String, Integer> faults = new ConcurrentHashMap<>();
    private double tookSeconds;

    Measurement(int requests) {
        lateness = new long[requests];
        latencies = new long[requests];
    }

    void record(int request, long lateBy, long latency, Optional<String> fault) {
        lateness[request] = lateBy;
        latencies[request] = latency;
        fault.ifPresent(kind -> faults.merge(kind, 1, Integer::sum));
    }

    Measurement within(double seconds) {
        tookSeconds = seconds;
        return this;
    }

    /** Requests that were offered, answered or not. */
    public int sent() {
        return latencies.length;
    }

    /** How many went wrong, by what was wrong. */
    public Map<String, Integer> faults() {
        return new TreeMap<>(faults);
    }

    /** Right answers a second, from the first request until the last answer. */
    public double achievedPerSecond() {
        var wrong = faults.values().stream().mapToInt(Integer::intValue).sum();
        return tookSeconds == 0 ? 0 : (sent() - wrong) / tookSeconds;
    }

    /**
     * From when a request was due to the end of its answer, in nanoseconds; failed ones included.
     */
    public Percentiles latency() {
        return new Percentiles(latencies);
    }

    /** By how much requests left late, in nanoseconds: the share of this client, not of Mistok. */
    public Percentiles lateness() {
        return new Percentiles(lateness);
    }
}

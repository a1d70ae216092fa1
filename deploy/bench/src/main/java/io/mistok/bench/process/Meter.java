package io.mistok.bench.process;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads what several processes use between two moments. */
public final class Meter {
    private final Map<String, Long> pids;
    private final Map<String, Duration> before = new LinkedHashMap<>();

    private Meter(Map<String, Long> pids) {
        this.pids = pids;
    }

    /**
     * Starts to measure.
     *
     * @param pids by the name of the program
     */
    public static Meter start(Map<String, Long> pids) throws IOException {
        var meter = new Meter(new LinkedHashMap<>(pids));
        for (var process : meter.pids.entrySet()) {
            meter.before.put(process.getKey(), ProcessUse.of(process.getValue()).cpu());
        }
        return meter;
    }

    /** CPU since the start, by the name of the program. */
    public Map<String, Duration> cpu() throws IOException {
        var used = new LinkedHashMap<String, Duration>();
        for (var process : pids.entrySet()) {
            var now = ProcessUse.of(process.getValue()).cpu();
            used.put(process.getKey(), now.minus(before.getOrDefault(process.getKey(), now)));
        }
        return used;
    }
}

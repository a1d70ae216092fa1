package io.mistok.bench.clicks;

import io.mistok.bench.load.Measurement;
import io.mistok.bench.load.Percentiles;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one kind of channel showed.
 *
 * @param count the statistics beside the clicks that were taken
 */
public record Line(String mode, double offeredPerSecond, Measurement measured, Count count) {
    private static final double NANOS_IN_A_MILLI = 1e6;

    int errors() {
        return measured.faults().values().stream().mapToInt(Integer::intValue).sum();
    }

    String text() {
        var latency = measured.latency();
        return "%-12s %9.1f %11.1f %8d %8d %8.1f %8.1f %8.1f %8.1f %8.1f   %s%n"
                .formatted(
                        mode,
                        offeredPerSecond,
                        measured.achievedPerSecond(),
                        measured.sent(),
                        errors(),
                        millis(latency.at(50)),
                        millis(latency.at(90)),
                        millis(latency.at(99)),
                        millis(latency.max()),
                        millis(measured.lateness().at(99)),
                        count.text());
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("mode", mode);
        json.put("offeredPerSecond", offeredPerSecond);
        json.put("achievedPerSecond", measured.achievedPerSecond());
        json.put("sent", measured.sent());
        json.put("errors", measured.faults());
        json.put("latencyMillis", percentiles(measured.latency()));
        json.put("sentLateMillis", percentiles(measured.lateness()));
        json.put("counted", count);
        return json;
    }

    private static Map<String, Double> percentiles(Percentiles percentiles) {
        var json = new LinkedHashMap<String, Double>();
        json.put("p50", millis(percentiles.at(50)));
        json.put("p90", millis(percentiles.at(90)));
        json.put("p99", millis(percentiles.at(99)));
        json.put("p999", millis(percentiles.at(99.9)));
        json.put("max", millis(percentiles.max()));
        return json;
    }

    private static double millis(long nanos) {
        return nanos / NANOS_IN_A_MILLI;
    }
}

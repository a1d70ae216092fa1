package io.mistok.bench.curve;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Understands what {@code deploy/local/up} says while it starts, and what Spring Boot does. */
final class StartLines {
    private static final Pattern READY = Pattern.compile("^ +(\\S+) +ready after +([0-9.]+) s$");
    private static final Pattern STARTED = Pattern.compile("process running for ([0-9.]+)\\)");

    private final Map<String, Double> readyAfter = new TreeMap<>();

    void read(String line) {
        var ready = READY.matcher(line);
        if (ready.matches()) {
            readyAfter.put(ready.group(1), Double.valueOf(ready.group(2)));
        }
    }

    /** Seconds from the begin of the start, by program. */
    Map<String, Double> readyAfter() {
        return readyAfter;
    }

    /** Seconds until the last program was ready. */
    double allReadyAfter() {
        return readyAfter.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    /** Seconds that one service took by itself, from its log; empty where no line tells. */
    static Optional<Double> startedWithin(String log) {
        var started = STARTED.matcher(log);
        return started.find() ? Optional.of(Double.valueOf(started.group(1))) : Optional.empty();
    }
}

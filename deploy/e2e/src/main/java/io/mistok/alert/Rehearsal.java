package io.mistok.alert;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plays drills and watches the alerts: quiet before, firing in the fault, clear after it. */
final class Rehearsal {
    private static final Duration QUIET = Duration.ofMinutes(4);
    private static final Duration FIRING = Duration.ofMinutes(5);
    private static final Duration CLEAR = Duration.ofMinutes(6);

    private final Town town;
    private final Prometheus prometheus;
    private final PrintStream out;

    Rehearsal(Town town, Prometheus prometheus, PrintStream out) {
        this.town = town;
        this.prometheus = prometheus;
        this.out = out;
    }

    /** What became of each alert of a drill; what goes wrong with the drill itself ends it. */
    List<Result> play(Drill drill) throws InterruptedException {
        out.println(drill.fault());
        var quiet = Waiting.within(QUIET, () -> none(prometheus.active(), drill.alerts()));
        var begin = System.nanoTime();
        var healing = drill.harm().begin(town);
        Map<String, Double> fired;
        try {
            fired = firsts(drill.alerts(), true, FIRING, begin);
        } finally {
            healing.heal();
        }
        var cleared = firsts(drill.alerts(), false, CLEAR, System.nanoTime());
        var results = new ArrayList<Result>();
        for (var alert : drill.alerts()) {
            var result =
                    new Result(
                            alert,
                            drill.fault(),
                            quiet,
                            fired.getOrDefault(alert, Double.NaN),
                            cleared.getOrDefault(alert, Double.NaN));
            results.add(result);
            out.println("    " + result.line());
        }
        return results;
    }

    /** When each alert was first seen firing, or first seen not to, in seconds from a moment. */
    private Map<String, Double> firsts(
            List<String> alerts, boolean firing, Duration patience, long from)
            throws InterruptedException {
        var seen = new LinkedHashMap<String, Double>();
        Waiting.within(
                patience,
                () -> {
                    var now = prometheus.firing();
                    var after = (System.nanoTime() - from) / 1e9;
                    alerts.stream()
                            .filter(it -> now.contains(it) == firing)
                            .forEach(it -> seen.putIfAbsent(it, after));
                    return seen.size() == alerts.size();
                });
        return seen;
    }

    private static boolean none(Set<String> active, List<String> alerts) {
        return alerts.stream().noneMatch(active::contains);
    }
}

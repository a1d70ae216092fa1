package io.mistok.bench.micro;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs every step on both sides, round after round, each in a JVM of its own: what disturbs the
 * machine for a while then disturbs both.
 */
final class Rounds {
    private static final TimeValue PIECE = TimeValue.milliseconds(200);
    private static final int WARM_UP = 8;
    private static final int MEASURED = 11;
    private static final double MEDIAN = 50;
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Map<String, List<Score>> mistok = new TreeMap<>();
    private final Map<String, List<Score>> wxJava = new TreeMap<>();

    /** Runs the steps of these names; all when there are none. */
    static List<Comparison> run(int rounds, Collection<String> steps, Consumer<String> progress)
            throws RunnerException {
        var scores = new Rounds();
        for (var round = 1; round <= rounds; round++) {
            progress.accept("Round %d of %d".formatted(round, rounds));
            scores.add(new Runner(options(steps).build()).run());
        }
        return scores.compare();
    }

    private static OptionsBuilder options(Collection<String> steps) {
        var options = new OptionsBuilder();
        var chosen = steps.isEmpty() ? ".*" : "(" + String.join("|", steps) + ")";
        options.include("io\\.mistok\\.bench\\.micro\\..*\\." + chosen + "$")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(1)
                .threads(1)
                .warmupIterations(WARM_UP)
                .warmupTime(PIECE)
                .measurementIterations(MEASURED)
                .measurementTime(PIECE)
                .shouldFailOnError(true)
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT);
        return options;
    }

    private void add(Collection<RunResult> results) {
        for (var result : results) {
            var name = result.getParams().getBenchmark();
            var side = name.contains(MistokBenchmark.class.getSimpleName()) ? mistok : wxJava;
            side.computeIfAbsent(name.substring(name.lastIndexOf('.') + 1), _ -> new ArrayList<>())
                    .add(score(result));
        }
    }

    /** The median of short pieces: whatever else the machine does takes only some of them. */
    private static Score score(RunResult result) {
        var allocated = result.getSecondaryResults().get(ALLOCATED);
        return new Score(
                result.getPrimaryResult().getStatistics().getPercentile(MEDIAN),
                allocated == null ? Double.NaN : allocated.getScore());
    }

    private List<Comparison> compare() {
        return mistok.entrySet().stream()
                .map(side ->
                        new Comparison(
                                side.getKey(),
                                side.getValue(),
                                wxJava.getOrDefault(side.getKey(), List.of())))
                .toList();
    }
}

package io.mistok.prove;

import io.mistok.prove.cluster.Cluster;
import io.mistok.prove.report.Report;
import io.mistok.prove.report.Results;
import io.mistok.prove.report.RunResult;
import io.mistok.prove.run.Runner;
import io.mistok.prove.run.Scenario;
import io.mistok.prove.run.Scenarios;
import io.mistok.prove.run.Settings;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program behind {@code deploy/e2e/prove}. */
final class Prove {
    private final Settings settings;
    private final Path repository;
    private final String commit;
    private final Results results;
    private final PrintStream out = System.out;

    private Prove(Settings settings, Path repository, String commit) {
        this.settings = settings;
        this.repository = repository;
        this.commit = commit;
        this.results = new Results(target().resolve("runs"));
    }

    /** The first two arguments are the root of the source tree and its commit. */
    static void main(String[] arguments) throws InterruptedException {
        Settings settings;
        try {
            settings =
                    Settings.of(
                            List.of(arguments).subList(2, arguments.length).toArray(new String[0]));
        } catch (IllegalArgumentException failure) {
            System.err.println(failure.getMessage());
            System.err.println(Settings.HELP);
            System.exit(2);
            return;
        }
        var root = Path.of(arguments[0]).toAbsolutePath().normalize();
        try {
            System.exit(new Prove(settings, root, arguments[1]).run() ? 0 : 1);
        } catch (RuntimeException failure) {
            failure.printStackTrace();
            // Those that play WeChat and a business system would keep the process alive.
            System.exit(2);
        }
    }

    private boolean run() throws InterruptedException {
        var asked = asked();
        var due = asked.stream().filter(scenario -> !isDone(scenario)).toList();
        asked.stream()
                .filter(this::isDone)
                .forEach(scenario -> out.println(scenario.id() + " was clean on this commit"));
        if (!due.isEmpty()) {
            play(due);
        }
        var ids = asked.stream().map(Scenario::id).toList();
        report();
        return results.all(ids).stream().filter(RunResult::isClean).count() == ids.size();
    }

    private void play(List<Scenario> due) throws InterruptedException {
        try (var cluster =
                new Cluster(repository, target().resolve("cluster"), settings.brokers())) {
            Runtime.getRuntime().addShutdownHook(new Thread(cluster::close, "stop"));
            out.println("Starting " + settings.brokers() + " brokers and the services");
            cluster.start();
            var runner = new Runner(settings, cluster, commit);
            out.println("Warming up");
            runner.warmUp();
            for (var scenario : due) {
                out.println(scenario.id() + " " + scenario.title());
                var result = runner.run(scenario);
                results.keep(result);
                say(result);
                report();
            }
        }
    }

    private void say(RunResult result) {
        out.printf(
                "    %s after %.0f s%n",
                result.isClean() ? "clean" : "NOT CLEAN", result.seconds());
        result.figures().forEach((name, value) -> out.printf("    %s: %s%n", name, value));
        result.criteria().stream()
                .filter(it -> !it.met())
                .forEach(it -> out.printf("    NOT MET: %s: %s%n", it.what(), it.measured()));
        result.anomalies().forEach((kind, count) -> out.printf("    %s: %d%n", kind, count));
        result.examples().stream()
                .limit(3)
                .forEach(it -> out.printf("      %s %s%n", it.kind(), it.detail()));
        if (!result.problem().isEmpty()) {
            out.println(result.problem());
        }
    }

    private void report() {
        var ids = Scenarios.all().stream().map(Scenario::id).toList();
        var file = new Report(results.all(ids)).write(target());
        out.println("Report: " + file);
    }

    private List<Scenario> asked() {
        if (settings.ids().isEmpty()) {
            return Scenarios.all();
        }
        var asked = new ArrayList<Scenario>();
        for (var id : settings.ids()) {
            asked.add(
                    Scenarios.find(id)
                            .orElseThrow(() -> new IllegalArgumentException("There is no " + id)));
        }
        return asked;
    }

    private boolean isDone(Scenario scenario) {
        return !settings.again()
                && results.find(scenario.id())
                        .filter(RunResult::isClean)
                        .filter(result -> result.commit().equals(commit))
                        .filter(result -> result.scale().equals(settings.scale()))
                        .isPresent();
    }

    private Path target() {
        return repository.resolve("deploy/e2e/target/prove");
    }
}

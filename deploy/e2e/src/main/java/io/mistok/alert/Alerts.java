package io.mistok.alert;

import io.mistok.prove.cluster.Cluster;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** The program behind {@code deploy/e2e/alerts}. */
final class Alerts {
    /** Windows and patience are divided by this: ten minutes become twenty seconds. */
    private static final int TIMES = 30;

    private static final int BROKERS = 1;
    private static final int CALM = 4;
    private static final Duration START = Duration.ofMinutes(4);

    private final PrintStream out = System.out;
    private final Path repository;
    private final List<String> asked;

    private Alerts(Path repository, List<String> asked) {
        this.repository = repository;
        this.asked = asked;
    }

    /** The first argument is the root of the source tree, the others are alerts; none for all. */
    static void main(String[] arguments) throws InterruptedException {
        // What was started has threads of its own, which would keep the process.
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> {
            failure.printStackTrace();
            System.exit(1);
        });
        var asked = List.of(arguments).subList(1, arguments.length);
        var repository = Path.of(arguments[0]).toAbsolutePath().normalize();
        System.exit(new Alerts(repository, asked).run() ? 0 : 1);
    }

    private boolean run() throws InterruptedException {
        var rules = RuleFile.in(repository);
        var drills = Drills.all().stream().filter(this::isAsked).toList();
        if (drills.isEmpty() || !rules.names().containsAll(asked)) {
            out.println("There are " + String.join(", ", rules.names()));
            return false;
        }
        var target = repository.resolve("deploy/e2e/target/alerts");
        var results = new ArrayList<Result>();
        try (var cluster = new Cluster(repository, target.resolve("cluster"), BROKERS)) {
            Runtime.getRuntime().addShutdownHook(new Thread(cluster::close, "stop"));
            out.println("Starting the services");
            var town = new Town(cluster);
            try (var prometheus =
                            new Prometheus(
                                    target.resolve("cluster/prometheus"),
                                    rules.faster(TIMES),
                                    town.targets(),
                                    town.adminPassword());
                    var _ = new Traffic(town).clicks(Town.QUICK, CALM)) {
                Runtime.getRuntime().addShutdownHook(new Thread(prometheus::close, "blind"));
                Waiting.until("Prometheus sees everything", START, prometheus::seesEverything);
                var rehearsal = new Rehearsal(town, prometheus, out);
                for (var drill : drills) {
                    results.addAll(rehearsal.play(drill));
                }
            }
        }
        return judge(rules, results);
    }

    private boolean judge(RuleFile rules, List<Result> results) {
        out.println("\n| alert | fault | fired after | cleared after |\n|---|---|---|---|");
        results.forEach(result -> out.println(result.row()));
        var missing = new HashSet<>(asked.isEmpty() ? rules.names() : asked);
        results.stream().filter(Result::isGood).map(Result::alert).forEach(missing::remove);
        out.println(
                missing.isEmpty() ? "\nAll fired and cleared" : "\nNot as it should: " + missing);
        return missing.isEmpty();
    }

    private boolean isAsked(Drill drill) {
        return asked.isEmpty() || drill.alerts().stream().anyMatch(asked::contains);
    }
}

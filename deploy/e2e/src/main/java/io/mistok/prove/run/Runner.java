package io.mistok.prove.run;

import io.mistok.prove.check.Anomaly;
import io.mistok.prove.cluster.Cluster;
import io.mistok.prove.load.Mix;
import io.mistok.prove.report.RunResult;
import io.mistok.prove.report.Series;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Plays one run on a cluster and writes down how it ended. */
public final class Runner {
    private static final int EXAMPLES = 100;
    private static final Duration WARM_UP = Duration.ofSeconds(20);

    private final Settings settings;
    private final Cluster cluster;
    private final String commit;

    public Runner(Settings settings, Cluster cluster, String commit) {
        this.settings = settings;
        this.cluster = cluster;
        this.commit = commit;
    }

    /** Makes every replica do what it will be measured at; nothing of it counts. */
    public void warmUp() throws InterruptedException {
        var stage = Stage.set(settings, cluster, "warm-up");
        stage.load(
                        WARM_UP,
                        at -> Math.max(1, settings.perSecond() * Math.min(1, at / 10)),
                        Mix.Repeats.USUAL)
                .await();
    }

    /** Plays a run; what goes wrong with the harness itself is in the result too. */
    public RunResult run(Scenario scenario) throws InterruptedException {
        cluster.heal();
        var stage = Stage.set(settings, cluster, scenario.id());
        var machine = Machine.now();
        var problem = "";
        try {
            scenario.plot().play(stage);
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Exception failure) {
            problem = text(failure);
        }
        stage.figure("processors busy", "%.0f %%".formatted(machine.busySince()));
        return result(scenario, stage, problem);
    }

    private RunResult result(Scenario scenario, Stage stage, String problem) {
        var anomalies = stage.anomalies();
        return new RunResult(
                scenario.id(),
                scenario.title(),
                scenario.criterion(),
                commit,
                settings.seed(),
                settings.scale(),
                stage.begin(),
                (System.currentTimeMillis() - stage.begin()) / 1000.0,
                settings.perSecond(),
                stage.criteria(),
                stage.figures(),
                kinds(anomalies),
                anomalies.stream()
                        .sorted(Comparator.comparingLong(Anomaly::at))
                        .limit(EXAMPLES)
                        .toList(),
                stage.nemesis().faults(),
                Series.of(stage.begin(), stage.ledger().callbacks(), stage.ledger().messages()),
                problem);
    }

    private static Map<String, Long> kinds(List<Anomaly> anomalies) {
        return anomalies.stream()
                .collect(
                        Collectors.groupingBy(
                                anomaly -> anomaly.kind().toString().toLowerCase(Locale.ROOT),
                                TreeMap::new,
                                Collectors.counting()));
    }

    private static String text(Exception failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}

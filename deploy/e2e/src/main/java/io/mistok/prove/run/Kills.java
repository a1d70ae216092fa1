package io.mistok.prove.run;

import io.mistok.prove.cluster.Replica;
import java.time.Duration;
import java.util.List;

/** {@code kill -9} of replicas while callbacks arrive. */
final class Kills {
    private static final int EVERY = 6_000;
    private static final Duration LONGER_THAN_ANY = Duration.ofMinutes(15);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Kills() {}

    static void play(Stage stage, List<Replica> replicas, int times) throws InterruptedException {
        var last = kill(stage, replicas, stage.settings().times(times));
        stage.atMost("caught up after the last kill", 30, caughtUp(stage), "s");
        stage.atMost("replies that came late", 2, Figures.of(stage).lateShare(), "%");
        stage.require("no callback fails", Figures.of(stage).failed() == 0, last);
    }

    static void ingest(Stage stage) throws InterruptedException {
        kill(stage, stage.cluster().ingest(), stage.settings().times(5));
        stage.require(
                "no callback fails", Figures.of(stage).failed() == 0, Figures.of(stage).failed());
    }

    static double caughtUp(Stage stage) {
        return Double.parseDouble(
                stage.figures().getOrDefault("caught up after", "1000 s").replace(" s", ""));
    }

    /**
     * Kills one after another, each only while another works: two dead at a time would be another
     * test. Where starting takes longer than the pause, the kills are further apart, and the report
     * says how far.
     */
    private static long kill(Stage stage, List<Replica> replicas, int times)
            throws InterruptedException {
        var load = stage.load(LONGER_THAN_ANY);
        Thread.sleep(EVERY);
        var begin = System.currentTimeMillis();
        var last = begin;
        for (var i = 0; i < times; i++) {
            for (var replica : replicas) {
                replica.node().awaitReady(PATIENCE);
            }
            var next = last + EVERY - System.currentTimeMillis();
            if (i > 0 && next > 0) {
                Thread.sleep(next);
            }
            last = System.currentTimeMillis();
            var victim = replicas.get(stage.nemesis().random().nextInt(replicas.size()));
            stage.nemesis().killAndRestart(victim.node());
        }
        stage.figure("kills", "%d in %.0f s".formatted(times, (last - begin) / 1000.0));
        Thread.sleep(EVERY);
        load.stop();
        stage.rest(load, last);
        return Figures.of(stage).failed();
    }
}

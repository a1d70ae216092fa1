package io.mistok.prove.run;

import io.mistok.prove.cluster.Replica;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;

/** More and fewer replicas, and one that sleeps. */
final class Replication {
    private static final int[] STEPS = {1, 4, 2, 3};
    private static final int EVERY = 5_000;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration LONGER_THAN_A_SESSION = Duration.ofSeconds(15);

    private Replication() {}

    static void scale(Stage stage) throws InterruptedException {
        var load = stage.load(Duration.ofMinutes(10));
        Thread.sleep(5_000);
        var begin = System.currentTimeMillis();
        for (var count : STEPS) {
            var from = System.currentTimeMillis();
            to(count, stage.cluster().allReply());
            to(count, stage.cluster().allStats());
            stage.nemesis().note("replicas: " + count, "reply and stats", from);
            Thread.sleep(Math.max(0, from + EVERY - System.currentTimeMillis()));
        }
        var healed = System.currentTimeMillis();
        stage.figure("steps", "4 in %.0f s".formatted((healed - begin) / 1000.0));
        Thread.sleep(EVERY);
        load.stop();
        stage.rest(load, healed);
        stage.require(
                "no callback fails", Figures.of(stage).failed() == 0, Figures.of(stage).failed());
    }

    /** Those too many end as Kubernetes ends them; returns when the others work. */
    private static void to(int count, List<Replica> replicas) throws InterruptedException {
        for (var i = 0; i < replicas.size(); i++) {
            if (i < count) {
                replicas.get(i).node().start();
            } else {
                replicas.get(i).node().stop();
            }
        }
        for (var i = 0; i < count; i++) {
            replicas.get(i).node().awaitReady(PATIENCE);
        }
    }

    static void sleeper(Stage stage) throws InterruptedException {
        var load = stage.load(Duration.ofMinutes(10));
        Thread.sleep(5_000);
        for (var i = 0; i < stage.settings().times(4); i++) {
            var reply = stage.cluster().reply().get(i % 2);
            var stats = stage.cluster().stats().get(i % 2);
            try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
                var _ = both.submit(() -> freeze(stage, reply));
                var _ = both.submit(() -> freeze(stage, stats));
            }
            Thread.sleep(EVERY);
        }
        var healed = System.currentTimeMillis();
        load.stop();
        stage.rest(load, healed);
        stage.require(
                "no callback fails", Figures.of(stage).failed() == 0, Figures.of(stage).failed());
    }

    private static Boolean freeze(Stage stage, Replica replica) throws InterruptedException {
        stage.nemesis().freeze(replica.node(), LONGER_THAN_A_SESSION);
        return true;
    }
}

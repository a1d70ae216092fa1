package io.mistok.prove.run;

import io.mistok.prove.cluster.Mine;
import io.mistok.prove.cluster.Node;
import io.mistok.prove.cluster.Replica;
import io.mistok.prove.crash.CrashPoint;
import io.mistok.prove.ledger.Expectation;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Replicas that halt at named points of their code, one after another, under load. */
final class Crashes {
    private static final Duration READY = Duration.ofSeconds(90);
    private static final Duration UNTIL_REACHED = Duration.ofSeconds(25);
    private static final Duration LATE = Duration.ofMillis(4_500);
    private static final int EVERY_FOURTH = 4;

    private final Stage stage;
    private final List<String> reached = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();
    private volatile boolean clicking = true;

    private Crashes(Stage stage) {
        this.stage = stage;
    }

    static void play(Stage stage) throws InterruptedException {
        new Crashes(stage).play();
    }

    private void play() throws InterruptedException {
        var account = stage.accounts().getFirst();
        Externals.external(stage, account, "LATE", LATE, "");
        stage.channels().awaitRule(account, "LATE", "LATE");
        var load = stage.load(Duration.ofHours(1));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.execute(() -> clickLate(threads));
            mines().forEach(this::blow);
            clicking = false;
        }
        var healed = System.currentTimeMillis();
        load.stop();
        stage.rest(load, healed);
        stage.figure("points reached", String.valueOf(reached.size()));
        stage.figure("points not reached", missed.toString());
        stage.require(
                "every point was reached", missed.isEmpty(), missed.isEmpty() ? "all" : missed);
        stage.require(
                "no callback fails", Figures.of(stage).failed() == 0, Figures.of(stage).failed());
    }

    private Map<Replica, List<String>> mines() {
        var mines = new LinkedHashMap<Replica, List<String>>();
        mines.put(stage.cluster().ingest().get(1), CrashPoints.INGEST);
        mines.put(stage.cluster().reply().get(1), CrashPoints.REPLY);
        mines.put(stage.cluster().stats().get(1), CrashPoints.STATS);
        mines.put(stage.cluster().menu(), CrashPoints.MENU);
        return mines;
    }

    private void blow(Replica replica, List<String> points) {
        var mine = stage.cluster().mine(replica, points);
        try {
            for (var i = 0; i < points.size(); i += stage.settings().full() ? 1 : EVERY_FOURTH) {
                blow(mine, points.get(i));
            }
            // Without points again.
            mine.arm("");
            replica.node().kill();
            replica.node().start();
            replica.node().awaitReady(READY);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void blow(Mine mine, String point) throws InterruptedException {
        var node = mine.replica().node();
        mine.restart();
        node.awaitReady(READY);
        var from = System.currentTimeMillis();
        mine.arm(point);
        provoke(node);
        node.awaitEnd(UNTIL_REACHED);
        if (node.exitCode() == CrashPoint.EXIT_CODE) {
            reached.add(point);
        } else {
            missed.add(point);
        }
        stage.nemesis().note("halt", CrashPoints.shortened(point), from);
    }

    /** What the load alone does not bring about: a change of a channel, and a change of owners. */
    private void provoke(Node node) {
        if (node.equals(stage.cluster().menu().node())) {
            rename();
        } else if (node.equals(stage.cluster().reply().get(1).node())) {
            stage.cluster().allReply().get(2).node().start();
            stage.cluster().allReply().get(2).node().kill();
        }
    }

    private void rename() {
        try {
            var account = stage.accounts().get(1);
            var _ =
                    stage.cluster()
                            .api()
                            .call(
                                    stage.cluster().menu(),
                                    "PATCH",
                                    "/api/channels/" + account.channelId(),
                                    "{\"name\":\"crash " + System.nanoTime() + "\"}");
        } catch (UncheckedIOException halted) {
            // As meant.
        }
    }

    /** Two answers a second that go the late way. */
    private void clickLate(ExecutorService threads) {
        var account = stage.accounts().getFirst();
        for (var i = 0; clicking; i++) {
            Expectation expected = Externals.external(account, 50_000 + i, "LATE", true);
            Externals.click(stage, account, 50_000 + i, "LATE", expected, threads);
            try {
                Thread.sleep(500);
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }
}

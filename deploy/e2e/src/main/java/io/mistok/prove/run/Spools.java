package io.mistok.prove.run;

import io.mistok.prove.cluster.Node;
import io.mistok.prove.cluster.Replica;
import io.mistok.prove.ledger.Attempt;
import io.mistok.prove.ledger.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Replicas of ingest-service that have a spool on local disk, and brokers that are away. */
final class Spools {
    private static final Duration READY = Duration.ofSeconds(90);
    private static final long UNTIL_KNOWN = 3_000;
    private static final long SETTLED = 25_000;

    /** From the last broker's return until replies come again. */
    private static final long UNTIL_ANSWERED = 20_000;

    private static final double HELD = 4_000;

    private Spools() {}

    /** R06b. */
    static void brokersAway(Stage stage) throws InterruptedException {
        with(
                stage,
                () -> {
                    var load = stage.load(Duration.ofMinutes(10));
                    Thread.sleep(8_000);
                    var from = System.currentTimeMillis();
                    var to = BrokerFaults.away(stage, stage.settings().time(60));
                    Thread.sleep(SETTLED);
                    load.stop();
                    stage.answeredFrom(to + UNTIL_ANSWERED);
                    stage.rest(load, to);
                    var inside = between(stage, from + 1_000, to - 1_000).toList();
                    stage.figure(
                            "deliveries while no broker was there", String.valueOf(inside.size()));
                    Calm.unaffected(stage);
                    emptied(stage);
                });
    }

    /** R06b, and the process is killed while it spools, and again while it empties the spool. */
    static void killed(Stage stage) throws InterruptedException {
        with(
                stage,
                () -> {
                    var load = stage.load(Duration.ofMinutes(10));
                    Thread.sleep(8_000);
                    var from = System.currentTimeMillis();
                    stage.orderedWithinReplicas();
                    var cluster = stage.cluster();
                    cluster.brokers().forEach(Node::kill);
                    Thread.sleep(stage.settings().time(40));
                    var victim = cluster.ingest().getFirst();
                    kill(stage, victim);
                    cluster.brokers().forEach(Node::start);
                    for (var broker : cluster.brokers()) {
                        broker.awaitReady(READY);
                    }
                    kill(stage, victim);
                    stage.nemesis().note("kill -9", "all brokers", from);
                    victim.node().awaitReady(READY);
                    var to = System.currentTimeMillis();
                    Thread.sleep(SETTLED);
                    load.stop();
                    stage.answeredFrom(to + UNTIL_ANSWERED);
                    stage.rest(load, to);
                    emptied(stage);
                });
    }

    /** R23. */
    static void diskFull(Stage stage) throws InterruptedException {
        with(
                stage,
                () -> {
                    var load = stage.load(Duration.ofMinutes(10));
                    Thread.sleep(8_000);
                    var away = System.currentTimeMillis();
                    stage.cluster().brokers().forEach(Node::kill);
                    Thread.sleep(stage.settings().time(40));
                    var from = System.currentTimeMillis();
                    stage.cluster().ingest().forEach(it -> it.node().fillDisk());
                    Thread.sleep(stage.settings().time(60));
                    stage.cluster().ingest().forEach(it -> it.node().clearDisk());
                    var room = System.currentTimeMillis();
                    stage.nemesis().note("disk full", "ingest-service", from);
                    Thread.sleep(stage.settings().time(40));
                    stage.cluster().brokers().forEach(Node::start);
                    for (var broker : stage.cluster().brokers()) {
                        broker.awaitReady(READY);
                    }
                    stage.nemesis().note("kill -9", "all brokers", away);
                    var to = System.currentTimeMillis();
                    Thread.sleep(SETTLED);
                    load.stop();
                    stage.answeredFrom(to + UNTIL_ANSWERED);
                    stage.rest(load, to);
                    refused(between(stage, from + 1_000, room - 1_000).toList(), stage);
                    taken(between(stage, room + 1_000, to - 1_000).toList(), stage);
                    emptied(stage);
                });
    }

    private static void refused(List<Attempt> full, Stage stage) {
        stage.require(
                "while the disk is full: held, then 503",
                !full.isEmpty()
                        && full.stream()
                                .allMatch(it ->
                                        it.outcome() == Outcome.REFUSED && it.millis() >= HELD),
                full.size());
    }

    private static void taken(List<Attempt> room, Stage stage) {
        var failed = room.stream().filter(it -> it.outcome().isFailure()).count();
        stage.require(
                "with room again: answered at once",
                failed == 0 && !room.isEmpty(),
                (room.size() - failed) + " of " + room.size());
    }

    private static Stream<Attempt> between(Stage stage, long from, long to) {
        return stage.ledger().callbacks().stream()
                .flatMap(callback -> callback.attempts().stream())
                .filter(attempt -> attempt.startedAt() > from && attempt.endedAt() < to)
                .filter(attempt -> attempt.outcome() != Outcome.WITHHELD)
                .filter(attempt -> attempt.outcome() != Outcome.HUNG_UP);
    }

    private static void emptied(Stage stage) {
        for (var replica : stage.cluster().ingest()) {
            var left = stage.cluster().spool(replica).resolve("events").toFile().length();
            stage.require("the spool of " + replica.name() + " is empty", left == 16, left);
        }
    }

    private static void kill(Stage stage, Replica replica) {
        var from = System.currentTimeMillis();
        replica.node().kill();
        replica.node().start(spool(stage, replica));
        stage.nemesis().note("kill -9", replica.name(), from);
    }

    private interface Plot {
        void play() throws InterruptedException;
    }

    private static void with(Stage stage, Plot plot) throws InterruptedException {
        stage.balancer().byChannel();
        try {
            restart(stage, true);
            plot.play();
        } finally {
            restart(stage, false);
        }
    }

    private static void restart(Stage stage, boolean spool) throws InterruptedException {
        for (var replica : stage.cluster().ingest()) {
            replica.node().stop();
            replica.node().start(spool ? spool(stage, replica) : Map.of());
        }
        for (var replica : stage.cluster().ingest()) {
            replica.node().awaitReady(READY);
        }
        Thread.sleep(UNTIL_KNOWN);
    }

    private static Map<String, String> spool(Stage stage, Replica replica) {
        return Map.of("MISTOK_INGEST_SPOOL_FOLDER", stage.cluster().spool(replica).toString());
    }
}

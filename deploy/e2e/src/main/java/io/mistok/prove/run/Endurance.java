package io.mistok.prove.run;

import io.mistok.prove.cluster.Replica;
import io.mistok.prove.ledger.Attempt;
import io.mistok.prove.ledger.Outcome;
import io.mistok.prove.load.Mix;
import io.mistok.prove.report.Percentiles;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Much at once, and the usual for long. */
final class Endurance {
    private static final int TIMES = 10;
    private static final int BURST_AT = 10;
    private static final int BURST = 10;
    private static final int NORMAL_AFTER = 15;
    private static final int BURST_RUN = 60;
    private static final double GROWTH = 1.25;

    private Endurance() {}

    static void play(Stage stage) throws InterruptedException {
        var soak = stage.settings().time(20 * 60);
        var rate = stage.settings().perSecond();
        var load =
                stage.load(
                        Duration.ofSeconds(BURST_RUN).plus(soak),
                        at -> at >= BURST_AT && at < BURST_AT + BURST ? rate * TIMES : rate,
                        Mix.Repeats.USUAL);
        Thread.sleep(BURST_AT * 1000L);
        var from = System.currentTimeMillis();
        Thread.sleep(BURST * 1000L);
        stage.nemesis().note("ten times the rate", "load", from);
        var to = System.currentTimeMillis();
        Thread.sleep((BURST_RUN - BURST - BURST_AT) * 1000L + soak.toMillis() / 4);
        var early = memory(stage);
        load.await();
        var late = memory(stage);
        stage.rest(System.currentTimeMillis());
        burst(stage, from, to);
        flat(stage, early, late);
    }

    private static void burst(Stage stage, long from, long to) {
        var bad =
                attempts(stage, from, to + NORMAL_AFTER * 1000L)
                        .filter(it -> it.outcome().isFailure())
                        .filter(it -> it.status() != 503)
                        .count();
        var refused =
                attempts(stage, from, to + NORMAL_AFTER * 1000L)
                        .filter(it -> it.status() == 503)
                        .count();
        stage.figure("503 in and after the burst", String.valueOf(refused));
        stage.require("all answered within 5 s or refused with 503", bad == 0, bad);
        var after =
                Percentiles.of(
                        attempts(stage, to + NORMAL_AFTER * 1000L, to + (NORMAL_AFTER + 10) * 1000L)
                                .mapToDouble(Attempt::millis));
        stage.atMost("p99 from 15 s after the burst on", 500, after.at(99), "ms");
    }

    private static Stream<Attempt> attempts(Stage stage, long from, long to) {
        return stage.ledger().callbacks().stream()
                .flatMap(it -> it.attempts().stream())
                .filter(it -> it.outcome() != Outcome.HUNG_UP)
                .filter(it -> it.startedAt() >= from && it.startedAt() < to);
    }

    private static List<ProcessUse> memory(Stage stage) {
        var uses = new ArrayList<ProcessUse>();
        Stream.of(stage.cluster().ingest(), stage.cluster().reply(), stage.cluster().stats())
                .flatMap(List::stream)
                .map(Replica::node)
                .map(ProcessUse::of)
                .forEach(uses::add);
        return uses;
    }

    private static void flat(Stage stage, List<ProcessUse> early, List<ProcessUse> late) {
        for (var i = 0; i < early.size(); i++) {
            var before = early.get(i);
            var after = late.get(i);
            stage.require(
                    before.name() + " stays flat",
                    after.kilobytes() <= before.kilobytes() * GROWTH
                            && after.descriptors() <= before.descriptors() * GROWTH
                            && after.threads() <= before.threads() * GROWTH,
                    before + " → " + after);
        }
    }
}

package io.mistok.prove.run;

import io.mistok.prove.cluster.Node;
import io.mistok.prove.ledger.Attempt;
import io.mistok.prove.ledger.Outcome;
import io.mistok.prove.nemesis.Link;
import io.mistok.prove.observe.Leaders;
import java.time.Duration;

/** Brokers that are dead, stopped or slow. */
final class BrokerFaults {
    private static final Duration UP = Duration.ofMinutes(2);
    private static final double HELD = 4_000;
    private static final long SETTLED = 15_000;

    /** A stopped account is tried again after a minute. */
    private static final long UNTIL_TRIED_AGAIN = 80_000;

    private static final double ONE_ATTEMPT_IN_TWENTY_SECONDS = 99;
    private static final long MEGABIT = 1_000_000;

    private BrokerFaults() {}

    static void leader(Stage stage) throws InterruptedException {
        var load = stage.load(stage.settings().time(60));
        Thread.sleep(8_000);
        var leader = leaderOf(stage);
        stage.nemesis().kill(leader);
        Thread.sleep(15_000);
        stage.nemesis().start(leader);
        leader.awaitReady(UP);
        var healed = System.currentTimeMillis();
        stage.rest(load, healed);
        var figures = Figures.of(stage);
        stage.require(
                "no callback fails all its attempts", figures.failed() == 0, figures.failed());
        stage.require(
                "at least 99 % on the first",
                figures.firstShare() >= ONE_ATTEMPT_IN_TWENTY_SECONDS,
                "%.2f %%".formatted(figures.firstShare()));
    }

    static void all(Stage stage) throws InterruptedException {
        var load = stage.load(Duration.ofMinutes(10));
        Thread.sleep(8_000);
        var from = System.currentTimeMillis();
        var to = away(stage, stage.settings().time(60));
        Thread.sleep(UNTIL_TRIED_AGAIN);
        load.stop();
        stage.rest(load, to);
        refused(stage, from, to);
        answersAgain(stage, to);
    }

    /** Takes all brokers away for a time; when they were back. */
    static long away(Stage stage, Duration length) throws InterruptedException {
        var from = System.currentTimeMillis();
        stage.cluster().brokers().forEach(Node::kill);
        Thread.sleep(length);
        stage.cluster().brokers().forEach(Node::start);
        for (var broker : stage.cluster().brokers()) {
            broker.awaitReady(UP);
        }
        stage.nemesis().note("kill -9", "all brokers", from);
        return System.currentTimeMillis();
    }

    /** What began while no broker was there, and could not have been answered before one was. */
    private static void refused(Stage stage, long from, long to) {
        var inside =
                stage.ledger().callbacks().stream()
                        .flatMap(callback -> callback.attempts().stream())
                        .filter(attempt -> attempt.startedAt() > from + 1_000)
                        .filter(attempt -> attempt.endedAt() < to - 1_000)
                        .filter(attempt -> attempt.outcome() != Outcome.WITHHELD)
                        .filter(attempt -> attempt.outcome() != Outcome.HUNG_UP)
                        .toList();
        var refused = inside.stream().filter(it -> it.outcome() == Outcome.REFUSED).toList();
        stage.figure("deliveries while no broker was there", String.valueOf(inside.size()));
        stage.require(
                "all of them 503",
                refused.size() == inside.size()
                        && refused.stream().allMatch(it -> it.status() == 503),
                refused.size());
        stage.require(
                "all of them held",
                refused.stream().allMatch(it -> it.millis() >= HELD),
                refused.stream().mapToDouble(Attempt::millis).min().orElse(0) + " ms at least");
    }

    /**
     * The platform may have stopped the accounts meanwhile, and tries them again a minute later.
     */
    private static void answersAgain(Stage stage, long to) {
        var later =
                stage.ledger().callbacks().stream()
                        .flatMap(callback -> callback.attempts().stream())
                        .filter(attempt -> attempt.startedAt() > to + SETTLED)
                        .filter(attempt -> attempt.outcome() != Outcome.WITHHELD)
                        .toList();
        var failed = later.stream().filter(attempt -> attempt.outcome().isFailure()).count();
        stage.require(
                "every delivery that begins 15 s after they are back is taken",
                failed == 0 && !later.isEmpty(),
                (later.size() - failed) + " of " + later.size());
    }

    static void diskFull(Stage stage) throws InterruptedException {
        var load = stage.load(stage.settings().time(60));
        Thread.sleep(8_000);
        var victim = leaderOf(stage);
        var from = System.currentTimeMillis();
        victim.fillDisk();
        var halted = victim.awaitEnd(Duration.ofSeconds(30));
        stage.nemesis().note("disk full", victim.name(), from);
        Thread.sleep(15_000);
        // Put right by hand, as one would: ended if it has not, and started with room again.
        victim.kill();
        stage.nemesis().start(victim);
        victim.awaitReady(UP);
        var healed = System.currentTimeMillis();
        stage.rest(load, healed);
        stage.require("the broker halts", halted, halted ? "yes" : "no");
        var figures = Figures.of(stage);
        stage.require(
                "no callback fails all its attempts", figures.failed() == 0, figures.failed());
    }

    static void slow(Stage stage) throws InterruptedException {
        var settings = stage.settings();
        var load = stage.load(Duration.ofMinutes(10));
        Thread.sleep(5_000);
        stage.nemesis().freeze(leaderOf(stage), settings.time(20));
        Thread.sleep(10_000);
        var links = stage.cluster().brokerLinks();
        stage.nemesis()
                .during(
                        "100 ms, 3 Mbit/s",
                        "all brokers",
                        links,
                        () -> links.forEach(BrokerFaults::slow),
                        settings.time(60));
        var healed = System.currentTimeMillis();
        Thread.sleep(5_000);
        load.stop();
        stage.rest(load, healed);
        stage.require(
                "no callback fails", Figures.of(stage).failed() == 0, Figures.of(stage).failed());
    }

    private static void slow(Link link) {
        link.slow(Duration.ofMillis(100), 3 * MEGABIT);
    }

    private static Node leaderOf(Stage stage) {
        var leader = Leaders.busiest(stage.cluster().kafka());
        stage.figure("leader", "broker-" + leader);
        return stage.cluster().brokers().get(leader - 1);
    }
}

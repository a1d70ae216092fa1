package io.mistok.prove.run;

import io.mistok.prove.ledger.Action;
import io.mistok.prove.ledger.Attempt;
import io.mistok.prove.ledger.Expectation;
import io.mistok.prove.ledger.Identity;
import io.mistok.prove.load.Manner;
import io.mistok.prove.load.Mix;
import io.mistok.prove.report.Percentiles;
import io.mistok.prove.wechat.Account;
import io.mistok.prove.wechat.ExternalSystem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Business systems that are late or hang. */
final class Externals {
    private static final int CLICKS = 5;
    private static final double CHANGE = 1.10;
    private static final double CANNOT_TELL = 10;

    private Externals() {}

    static void late(Stage stage) throws InterruptedException {
        var account = stage.accounts().getFirst();
        external(stage, account, "X6", Duration.ofSeconds(6), "");
        external(stage, account, "X6F", Duration.ofSeconds(6), "F|6");
        external(stage, account, "X30", Duration.ofSeconds(30), "");
        external(stage, account, "X70", Duration.ofSeconds(70), "");
        external(stage, account, "X70F", Duration.ofSeconds(70), "F|70");
        stage.channels().awaitRule(account, "X70F", "X70F");
        var load =
                stage.load(
                        stage.accounts().subList(1, stage.accounts().size()),
                        Duration.ofSeconds(80),
                        _ -> stage.settings().perSecond(),
                        Mix.Repeats.USUAL);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < CLICKS; i++) {
                click(stage, account, i, "X6", external(account, i, "X6", true), threads);
                click(stage, account, i, "X6F", Expectation.of("F|6"), threads);
                click(stage, account, i, "X30", external(account, i, "X30", false), threads);
                click(stage, account, i, "X70", Expectation.SILENCE, threads);
                click(stage, account, i, "X70F", Expectation.of("F|70"), threads);
            }
        }
        stage.rest(load);
        Calm.unaffected(stage);
    }

    /** Quiet and hanging stretches in turn, so that a machine that gets warm does not decide. */
    static void hanging(Stage stage) throws InterruptedException {
        var account = stage.accounts().getFirst();
        external(stage, account, "HANG", Duration.ofSeconds(60), "");
        stage.channels().awaitRule(account, "HANG", "HANG");
        var others = stage.accounts().subList(1, stage.accounts().size());
        var stretch = stage.settings().time(30);
        var load =
                stage.load(
                        others,
                        Duration.ofMinutes(10),
                        _ -> stage.settings().perSecond(),
                        Mix.Repeats.USUAL);
        Thread.sleep(3_000);
        var quiet = new ArrayList<Double>();
        var hanging = new ArrayList<Double>();
        for (var i = 0; i < 2; i++) {
            quiet.add(stretch(stage, stretch));
            var from = System.currentTimeMillis();
            hang(stage, account, i, stretch);
            stage.nemesis().note("external system hangs", account.channelId(), from);
            hanging.add(p99(stage, from, System.currentTimeMillis()));
        }
        load.stop();
        stage.rest(load);
        var before = quiet.stream().mapToDouble(it -> it).average().orElse(0);
        var during = hanging.stream().mapToDouble(it -> it).average().orElse(0);
        stage.figure("p99 of the others without, with", quiet + " ms, " + hanging + " ms");
        stage.require(
                "the others' p99 changes by less than 10 %, or than 10 ms",
                during < before * CHANGE || during - before < CANNOT_TELL,
                "%.1f → %.1f ms".formatted(before, during));
    }

    private static double stretch(Stage stage, Duration length) throws InterruptedException {
        var from = System.currentTimeMillis();
        Thread.sleep(length);
        return p99(stage, from, System.currentTimeMillis());
    }

    /** Clicks on what hangs, five a second: nothing is expected, since none ever answers. */
    private static void hang(Stage stage, Account account, int round, Duration length)
            throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < length.toSeconds() * 5; i++) {
                click(stage, account, round * 100_000 + i, "HANG", Expectation.SILENCE, threads);
                Thread.sleep(200);
            }
        }
    }

    private static double p99(Stage stage, long from, long to) {
        var channel = stage.accounts().getFirst().channelId();
        return Percentiles.of(
                        stage.ledger().callbacks().stream()
                                .filter(it -> !it.identity().channelId().equals(channel))
                                .flatMap(it -> it.attempts().stream())
                                .filter(it -> it.startedAt() >= from && it.endedAt() <= to)
                                .mapToDouble(Attempt::millis))
                .at(99);
    }

    static Expectation external(Account account, int follower, String key, boolean required) {
        return new Expectation(
                ExternalSystem.text(account.channelId(), Mix.openId(account, follower), key),
                required);
    }

    /** A rule that asks a business system of its own name. */
    static void external(
            Stage stage, Account account, String key, Duration after, String fallback) {
        var url = stage.cluster().external().url(account.channelId() + "-" + key, after);
        var otherwise =
                fallback.isEmpty()
                        ? ""
                        : ",\"fallback\":{\"type\":\"text\",\"text\":\"" + fallback + "\"}";
        stage.channels()
                .rule(
                        account,
                        "keys/" + key,
                        "{\"type\":\"external\",\"url\":\"" + url + "\"" + otherwise + "}");
    }

    static void click(
            Stage stage,
            Account account,
            int follower,
            String key,
            Expectation expected,
            ExecutorService threads) {
        var now = System.currentTimeMillis();
        var openId = Mix.openId(account, follower);
        var event = new Identity(account.channelId(), openId, now / 1000, Action.CLICK, key);
        stage.ledger()
                .open(event, now, expected)
                .ifPresent(callback ->
                        threads.execute(() ->
                                stage.delivery().deliver(account, callback, "", Manner.ONCE)));
    }
}

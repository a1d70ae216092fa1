package io.mistok.prove.run;

import io.mistok.prove.ledger.Action;
import io.mistok.prove.ledger.Attempt;
import io.mistok.prove.ledger.Expectation;
import io.mistok.prove.ledger.Identity;
import io.mistok.prove.ledger.Outcome;
import io.mistok.prove.load.Manner;
import io.mistok.prove.load.Mix;
import io.mistok.prove.report.Percentiles;
import io.mistok.prove.wechat.Account;
import io.mistok.prove.wechat.ExternalSystem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** Business systems that are late or hang. */
final class Externals {
    private static final int CLICKS = 5;
    private static final double CHANGE = 1.10;
    private static final double CANNOT_TELL = 10;
    private static final int ROUNDS = 6;

    /** Three of four quiet stretches are not slower. */
    private static final double USUAL = 75;

    private static final int STRETCH = 20;
    private static final int STRANGERS = 100_000;
    private static final String HANG = "HANG";
    private static final String QUICK = "QUICK";
    private static final Duration HELD = Duration.ofSeconds(5);

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

    /**
     * Quiet and hanging stretches in turn, the order reversed each time: a machine that gets warm,
     * and a moment in which it does something else, then decide nothing.
     */
    static void hanging(Stage stage) throws InterruptedException {
        var account = stage.accounts().getFirst();
        external(stage, account, QUICK, Duration.ZERO, "");
        for (var round = 0; round < ROUNDS; round++) {
            external(stage, account, HANG + round, Duration.ofSeconds(60), "");
        }
        var last = HANG + (ROUNDS - 1);
        stage.channels().awaitRule(account, last, last);
        var load =
                stage.load(
                        stage.accounts().subList(1, stage.accounts().size()),
                        Duration.ofMinutes(10),
                        _ -> stage.settings().perSecond(),
                        Mix.Repeats.USUAL);
        Thread.sleep(3_000);
        var quiet = new ArrayList<Percentiles>();
        var hanging = new ArrayList<Percentiles>();
        for (var round = 0; round < ROUNDS; round++) {
            if (round % 2 == 0) {
                quiet.add(quiet(stage, account, round));
                hanging.add(hanging(stage, account, round));
            } else {
                hanging.add(hanging(stage, account, round));
                quiet.add(quiet(stage, account, round));
            }
        }
        load.stop();
        stage.rest(load);
        compare(stage, quiet, hanging);
    }

    private static void compare(Stage stage, List<Percentiles> quiet, List<Percentiles> hanging) {
        for (var percent : List.of(50, 99)) {
            stage.figure(
                    "p%d of the others without, with".formatted(percent),
                    all(quiet, percent) + " ms, " + all(hanging, percent) + " ms");
        }
        var before = Percentiles.of(quiet.stream().mapToDouble(it -> it.at(99)));
        var during = Percentiles.of(hanging.stream().mapToDouble(it -> it.at(99))).at(50);
        var limit = Math.max(before.at(50) * CHANGE, before.at(50) + CANNOT_TELL);
        stage.require(
                "the others' p99, the median of %d stretches, grows by less than 10 %%, or 10 ms, or than it differs between quiet ones"
                        .formatted(ROUNDS),
                during < Math.max(limit, before.at(USUAL)),
                "%.1f → %.1f ms".formatted(before.at(50), during));
    }

    private static String all(List<Percentiles> stretches, int percent) {
        return stretches.stream()
                .map(it -> "%.0f".formatted(it.at(percent)))
                .collect(Collectors.joining(" "));
    }

    /**
     * The same clicks, and a system that answers at once, so that nothing but the hanging makes the
     * difference. Begins when no connection of the stretch before is held any more.
     */
    private static Percentiles quiet(Stage stage, Account account, int round)
            throws InterruptedException {
        Thread.sleep(HELD);
        return stretch(stage, account, (ROUNDS + round) * STRANGERS, QUICK);
    }

    /** Each has an endpoint of its own, so that no breaker knows it yet: the worst there is. */
    private static Percentiles hanging(Stage stage, Account account, int round)
            throws InterruptedException {
        var from = System.currentTimeMillis();
        var times = stretch(stage, account, round * STRANGERS, HANG + round);
        stage.nemesis().note("external system hangs", account.channelId(), from);
        return times;
    }

    /** Five clicks a second; nothing is expected of what hangs, since it never answers. */
    private static Percentiles stretch(Stage stage, Account account, int firstFollower, String key)
            throws InterruptedException {
        var from = System.currentTimeMillis();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < stage.settings().time(STRETCH).toSeconds() * 5; i++) {
                var follower = firstFollower + i;
                var expected =
                        key.equals(QUICK)
                                ? external(account, follower, QUICK, true)
                                : Expectation.SILENCE;
                click(stage, account, follower, key, expected, threads);
                Thread.sleep(200);
            }
            return times(stage, from, System.currentTimeMillis());
        }
    }

    private static Percentiles times(Stage stage, long from, long to) {
        var channel = stage.accounts().getFirst().channelId();
        return Percentiles.of(
                stage.ledger().callbacks().stream()
                        .filter(it -> !it.identity().channelId().equals(channel))
                        .flatMap(it -> it.attempts().stream())
                        .filter(it -> it.startedAt() >= from && it.endedAt() <= to)
                        .filter(it -> it.outcome() != Outcome.HUNG_UP)
                        .mapToDouble(Attempt::millis));
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

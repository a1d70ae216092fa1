package io.mistok.prove.run;

import io.mistok.prove.ledger.Action;
import io.mistok.prove.ledger.Identity;
import io.mistok.prove.load.Manner;
import io.mistok.prove.load.Mix;
import io.mistok.prove.wechat.Account;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The same thing again and again, and different things that look the same. */
final class Doubles {
    private static final int FOLLOWERS = 15;
    private static final int ROUNDS = 20;
    private static final int OUTAGES = 4;
    private static final Duration READY = Duration.ofSeconds(90);
    private static final long UNDISTURBED = 15_000;
    private static final long WHILE_NOBODY_DECIDES = 3_000;

    private Doubles() {}

    static void thrice(Stage stage) throws InterruptedException {
        var load =
                stage.load(
                        stage.settings().time(60),
                        _ -> stage.settings().perSecond() / 3,
                        new Mix.Repeats(0, 0, 0, 50, 50));
        stage.rest(load);
        Calm.unaffected(stage);
    }

    /** The deliveries of a callback reach the same replica, which knows what it answered. */
    static void twice(Stage stage) throws InterruptedException {
        stage.balancer().byChannel();
        var load =
                stage.load(
                        Duration.ofMinutes(10),
                        _ -> stage.settings().perSecond() / 3,
                        new Mix.Repeats(0, 0, 100, 0, 0));
        var healed = 0L;
        for (var i = 0; i < stage.settings().times(OUTAGES); i++) {
            Thread.sleep(UNDISTURBED);
            stage.cluster().reply().forEach(it -> stage.nemesis().kill(it.node()));
            Thread.sleep(WHILE_NOBODY_DECIDES);
            BrokerFaults.away(stage, Duration.ZERO);
            // Not beside the brokers: five starts at once leave ingest no processor.
            stage.cluster().reply().forEach(it -> stage.nemesis().start(it.node()));
            for (var replica : stage.cluster().reply()) {
                replica.node().awaitReady(READY);
            }
            healed = System.currentTimeMillis();
        }
        Thread.sleep(UNDISTURBED);
        load.stop();
        stage.rest(load, healed);
    }

    static void lookalikes(Stage stage) throws InterruptedException {
        var rounds = stage.settings().times(ROUNDS);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var round = 0; round < rounds; round++) {
                for (var account : stage.accounts()) {
                    round(stage, account, round, threads);
                }
                Thread.sleep(1_000);
            }
        }
        stage.figure("rounds", rounds + " in " + stage.accounts().size() + " channels");
        stage.rest(System.currentTimeMillis());
        Calm.unaffected(stage);
    }

    private static void round(Stage stage, Account account, int round, ExecutorService threads) {
        var sameId = Mix.messageId();
        for (var i = 0; i < FOLLOWERS / stage.settings().channels() + 1; i++) {
            send(stage, account, follower(account, round, 100 + i), Action.TEXT, sameId, threads);
        }
        var busy = follower(account, round, 0);
        send(stage, account, busy, Action.VIEW, "https://example.com/0", threads);
        send(stage, account, busy, Action.LOCATE, "", threads);
        send(stage, account, busy, Action.CLICK, "K1", threads);
        send(stage, account, busy, Action.CLICK, "K2", threads);
        if (account.equals(stage.accounts().get(round % stage.accounts().size()))) {
            for (var i = 0; i < FOLLOWERS; i++) {
                send(
                        stage,
                        account,
                        follower(account, round, 200 + i),
                        Action.TEXT,
                        sameId,
                        threads);
            }
        }
    }

    private static void send(
            Stage stage,
            Account account,
            String openId,
            Action action,
            String detail,
            ExecutorService threads) {
        var now = System.currentTimeMillis();
        var event = new Identity(account.channelId(), openId, now / 1000, action, detail);
        var text = action == Action.TEXT ? "text " + detail : "";
        stage.ledger()
                .open(event, now, Mix.expected(event, text))
                .ifPresent(callback ->
                        threads.execute(() ->
                                stage.delivery().deliver(account, callback, text, Manner.ONCE)));
    }

    private static String follower(Account account, int round, int number) {
        return Mix.openId(account, round * 1_000 + number);
    }
}

package io.mistok.prove.run;

import io.mistok.prove.ledger.Expectation;
import io.mistok.prove.ledger.Message;
import io.mistok.prove.load.Mix;
import io.mistok.prove.wechat.Account;
import io.mistok.prove.wechat.ExternalSystem;
import io.mistok.prove.wechat.Trouble;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Late messages that the platform refuses, drops or takes without saying so. */
final class WeChatFaults {
    private static final int CLICKS = 5;
    private static final int AT_EXPIRY = 1_000;

    /** One business system takes 32 questions at a time and no more; these are enough for all. */
    private static final int SYSTEMS = 10;

    private static final String EXPIRY = "EXPIRY";

    /** Later than the passive deadline, so that every answer goes the late way. */
    private static final Duration LATE = Duration.ofMillis(4_500);

    /** What the first call for a message meets, and whether the message still comes. */
    private record Case(Trouble first, boolean comes, int calls) {}

    private static final Map<String, Case> CASES =
            Map.ofEntries(
                    Map.entry("C40001", new Case(code(40001), true, 2)),
                    Map.entry("C42001", new Case(code(42001), true, 2)),
                    Map.entry("CBUSY", new Case(code(-1), true, 2)),
                    // Until midnight in Beijing; the window of a tap is a minute.
                    Map.entry("C45009", new Case(code(45009), false, 1)),
                    Map.entry("C45011", new Case(code(45011), false, 1)),
                    Map.entry("C45015", new Case(code(45015), false, 1)),
                    Map.entry("C45047", new Case(code(45047), false, 1)),
                    // Nobody can know whether it was sent, so it is not repeated.
                    Map.entry("C502", new Case(new Trouble.BadGateway(), false, 1)),
                    Map.entry("CTAKEN", new Case(new Trouble.TakenThenReset(), true, 1)));

    private final Stage stage;
    private final Map<String, AtomicInteger> calls = new ConcurrentHashMap<>();

    private WeChatFaults(Stage stage) {
        this.stage = stage;
    }

    static void play(Stage stage) throws InterruptedException {
        var faults = new WeChatFaults(stage);
        faults.codes();
        faults.resetBefore();
        faults.expiry();
        stage.rest(System.currentTimeMillis());
        faults.judge();
    }

    private void codes() throws InterruptedException {
        var account = stage.accounts().getFirst();
        for (var key : CASES.keySet()) {
            Externals.external(stage, account, key, LATE, "");
        }
        stage.channels().awaitRule(account, "CTAKEN", "CTAKEN");
        stage.cluster().weChat().troubled(this::trouble);
        var from = System.currentTimeMillis();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var entry : CASES.entrySet()) {
                for (var i = 0; i < CLICKS; i++) {
                    Externals.click(
                            stage,
                            account,
                            i,
                            entry.getKey(),
                            expected(account, i, entry),
                            threads);
                }
            }
        }
        // The longest wait that could still send something: the window of a tap.
        Thread.sleep(70_000);
        stage.nemesis().note("errcodes", "WeChat", from);
        stage.cluster().weChat().troubled(_ -> new Trouble.None());
    }

    private static Expectation expected(Account account, int follower, Map.Entry<String, Case> it) {
        return Externals.external(account, follower, it.getKey(), it.getValue().comes());
    }

    private Trouble trouble(Message message) {
        var key = message.text().substring(message.text().lastIndexOf('|') + 1);
        var found = CASES.get(key);
        if (found == null) {
            return new Trouble.None();
        }
        var call =
                calls.computeIfAbsent(message.text(), _ -> new AtomicInteger()).incrementAndGet();
        return call == 1 ? found.first() : new Trouble.None();
    }

    private void resetBefore() throws InterruptedException {
        var account = stage.accounts().get(1);
        Externals.external(stage, account, "BEFORE", LATE, "");
        stage.channels().awaitRule(account, "BEFORE", "BEFORE");
        var link = stage.cluster().weChatLink();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < CLICKS; i++) {
                Externals.click(
                        stage,
                        account,
                        i,
                        "BEFORE",
                        Externals.external(account, i, "BEFORE", true),
                        threads);
            }
            stage.nemesis()
                    .during(
                            "refuses connections",
                            "WeChat",
                            List.of(link),
                            link::refuse,
                            Duration.ofSeconds(12));
        }
    }

    /** All of them late at about the same time, and the token they would use is worth nothing. */
    private void expiry() throws InterruptedException {
        var account = stage.accounts().get(2 % stage.accounts().size());
        var count = stage.settings().full() ? AT_EXPIRY : AT_EXPIRY / 10;
        for (var i = 0; i < SYSTEMS; i++) {
            Externals.external(stage, account, EXPIRY + i, LATE, "");
        }
        stage.channels().awaitRule(account, EXPIRY + (SYSTEMS - 1), EXPIRY);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            // Each replica has a token.
            for (var i = 0; i < 20; i++) {
                click(account, i, threads);
            }
        }
        Thread.sleep(3_000);
        var before = stage.cluster().weChat().tokensFetched(account);
        stage.cluster().weChat().expire(account);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 20; i < 20 + count; i++) {
                click(account, i, threads);
                Thread.sleep(20);
            }
        }
        Thread.sleep(15_000);
        var fetched = stage.cluster().weChat().tokensFetched(account) - before;
        stage.atMost(
                "tokens fetched at expiry, by two replicas together",
                stage.cluster().reply().size(),
                fetched,
                "");
    }

    private void click(Account account, int follower, ExecutorService threads) {
        var key = EXPIRY + follower % SYSTEMS;
        var expected = Externals.external(account, follower, key, true);
        Externals.click(stage, account, follower, key, expected, threads);
    }

    private void judge() {
        var account = stage.accounts().getFirst();
        CASES.forEach((key, it) -> {
            for (var i = 0; i < CLICKS; i++) {
                var text = ExternalSystem.text(account.channelId(), Mix.openId(account, i), key);
                var called = calls.getOrDefault(text, new AtomicInteger()).get();
                stage.require(key + ": calls", called == it.calls(), called);
                var came =
                        stage.ledger().messages().stream()
                                .filter(message -> message.text().equals(text))
                                .count();
                stage.require(key + ": messages", came == (it.comes() ? 1 : 0), came);
            }
        });
        stage.require(
                "no callback fails", Figures.of(stage).failed() == 0, Figures.of(stage).failed());
    }

    private static Trouble code(int errcode) {
        return new Trouble.Code(errcode, "as told");
    }
}

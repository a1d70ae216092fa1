package io.mistok.prove.load;

import io.mistok.prove.ledger.Attempt;
import io.mistok.prove.ledger.Callback;
import io.mistok.prove.ledger.Outcome;
import io.mistok.prove.wechat.Account;
import io.mistok.prove.wechat.Push;
import io.mistok.prove.wechat.Response;
import io.mistok.prove.wechat.Windows;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.Executors;

/** Delivers callbacks as the platform does: five seconds, three times, stopped for a minute. */
public final class Delivery {
    private static final int DELIVERIES = 3;
    private static final Duration AFTER_A_REFUSAL = Duration.ofMillis(300);
    private static final Duration APART = Duration.ofSeconds(5);
    private static final int APART_AT_MOST = 2_000;
    private static final Duration EARLY = Duration.ofMillis(15);

    private final Balancer balancer;
    private final Windows windows;
    private final Stoppage stoppage = new Stoppage();

    public Delivery(Balancer balancer, Windows windows) {
        this.balancer = balancer;
        this.windows = windows;
    }

    /** Returns when the platform is done with it. */
    public void deliver(Account account, Callback callback, String text, Manner manner) {
        windows.opened(callback.identity(), System.currentTimeMillis());
        switch (manner) {
            case ONCE -> untilTaken(account, callback, text, 1);
            case ANSWER_LOST -> {
                callback.add(lost(attempt(account, callback, text, 1, false)));
                untilTaken(account, callback, text, 2);
            }
            case HUNG_UP -> {
                callback.add(attempt(account, callback, text, 1, true));
                untilTaken(account, callback, text, 2);
            }
            case TWICE -> twice(account, callback, text);
            case THRICE_AT_ONCE -> thriceAtOnce(account, callback, text);
            case THRICE_APART -> thriceApart(account, callback, text);
        }
    }

    private void untilTaken(Account account, Callback callback, String text, int first) {
        untilTaken(account, callback, text, first, DELIVERIES);
    }

    private void untilTaken(Account account, Callback callback, String text, int first, int last) {
        for (var number = first; number <= last; number++) {
            var attempt = attempt(account, callback, text, number, false);
            callback.add(attempt);
            if (attempt.outcome().isFinal() || attempt.outcome() == Outcome.WITHHELD) {
                return;
            }
            stoppage.failed(account.channelId(), System.currentTimeMillis());
            if (attempt.outcome() != Outcome.CUT && number < last) {
                sleep(AFTER_A_REFUSAL);
            }
        }
    }

    private void twice(Account account, Callback callback, String text) {
        var chance = Math.floorMod(callback.identity().hashCode(), 2 * APART_AT_MOST);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.execute(() -> untilTaken(account, callback, text, 1));
            threads.execute(() -> {
                sleep(Duration.ofMillis(Math.max(0, chance - APART_AT_MOST)));
                untilTaken(account, callback, text, DELIVERIES + 1, 2 * DELIVERIES);
            });
        }
    }

    private void thriceAtOnce(Account account, Callback callback, String text) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 1; number <= DELIVERIES; number++) {
                var n = number;
                threads.execute(() -> callback.add(attempt(account, callback, text, n, false)));
            }
        }
    }

    private void thriceApart(Account account, Callback callback, String text) {
        for (var number = 1; number <= DELIVERIES; number++) {
            var begin = System.nanoTime();
            callback.add(attempt(account, callback, text, number, false));
            if (number < DELIVERIES) {
                sleep(APART.minusNanos(System.nanoTime() - begin));
            }
        }
    }

    private Attempt attempt(
            Account account, Callback callback, String text, int number, boolean hangUp) {
        var now = System.currentTimeMillis();
        if (stoppage.isStopped(account.channelId(), now)) {
            return new Attempt(number, "", now, 0, Outcome.WITHHELD, 0, "");
        }
        var begin = System.nanoTime();
        for (var backend : balancer.turn(account.channelId())) {
            try (var exchange = new Exchange()) {
                exchange.connect(backend.port());
                return exchange(
                        exchange, backend.name(), account, callback, text, number, now, hangUp);
            } catch (ConnectException _) {
                // Nothing was sent: the next one gets it.
            } catch (IOException failure) {
                return failed(backend.name(), number, now, begin, failure);
            }
        }
        return new Attempt(
                number, "", now, millis(begin), Outcome.BROKEN, 0, "no replica takes connections");
    }

    private static Attempt exchange(
            Exchange exchange,
            String replica,
            Account account,
            Callback callback,
            String text,
            int number,
            long now,
            boolean hangUp)
            throws IOException {
        var begin = System.nanoTime();
        try {
            exchange.send(Push.of(account, callback.identity(), text));
            if (hangUp) {
                sleep(EARLY);
                return new Attempt(number, replica, now, millis(begin), Outcome.HUNG_UP, 0, "");
            }
            var answer = exchange.receive();
            var judged =
                    Response.of(
                            account, callback.identity().openId(), answer.status(), answer.body());
            return new Attempt(
                    number,
                    replica,
                    now,
                    millis(begin),
                    judged.outcome(),
                    answer.status(),
                    judged.shown());
        } catch (IOException failure) {
            return failed(replica, number, now, begin, failure);
        }
    }

    private static Attempt failed(
            String replica, int number, long now, long begin, IOException failure) {
        var outcome = failure instanceof SocketTimeoutException ? Outcome.CUT : Outcome.BROKEN;
        return new Attempt(
                number,
                replica,
                now,
                millis(begin),
                outcome,
                0,
                String.valueOf(failure.getMessage()));
    }

    private static Attempt lost(Attempt it) {
        return it.outcome().isFinal()
                ? new Attempt(
                        it.number(),
                        it.replica(),
                        it.startedAt(),
                        it.millis(),
                        Outcome.LOST,
                        it.status(),
                        it.shown())
                : it;
    }

    private static double millis(long beginNanos) {
        return (System.nanoTime() - beginNanos) / 1e6;
    }

    private static void sleep(Duration pause) {
        try {
            if (pause.isPositive()) {
                Thread.sleep(pause);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

package io.mistok.simulator.history;

import io.mistok.simulator.callback.Exchange;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells one history. Followers are spread over lanes; in a lane everything happens in its order.
 */
final class HistoryRun {
    private static final Duration REPORT = Duration.ofSeconds(1);

    private final List<Act> acts;
    private final HistoryProperties properties;
    private final Function<Act, Exchange> telling;
    private final Consumer<HistoryStatus> watcher;
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("history-", 0).factory());
    private final Pace pace;
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicInteger failedInARow = new AtomicInteger();
    private volatile boolean running = true;
    private volatile @Nullable String reason;

    /**
     * A run that has not begun.
     *
     * @param telling sends the callback of one act
     * @param watcher is told every second how far it is, and at the end
     */
    HistoryRun(
            List<Act> acts,
            HistoryProperties properties,
            Function<Act, Exchange> telling,
            Consumer<HistoryStatus> watcher) {
        this.acts = acts;
        this.properties = properties;
        this.telling = telling;
        this.watcher = watcher;
        this.pace = new Pace(properties.perSecond());
    }

    void begin() {
        var lanes =
                lanes().stream()
                        .map(lane -> CompletableFuture.runAsync(() -> tell(lane), threads))
                        .toArray(CompletableFuture<?>[]::new);
        var over = CompletableFuture.allOf(lanes).handle((_, _) -> end());
        threads.execute(() -> report(over));
    }

    boolean isRunning() {
        return running;
    }

    /** Nothing more is sent; what is on its way arrives. */
    void stop(String why) {
        if (running) {
            reason = why;
            running = false;
        }
    }

    HistoryStatus status() {
        return new HistoryStatus(
                acts.size(),
                sent.get(),
                failed.get(),
                running,
                first(),
                acts.isEmpty() ? null : acts.getLast().at(),
                reason);
    }

    private @Nullable Instant first() {
        return acts.isEmpty() ? null : acts.getFirst().at();
    }

    private List<List<Act>> lanes() {
        var lanes = new ArrayList<List<Act>>();
        for (int i = 0; i < properties.atOnce(); i++) {
            lanes.add(new ArrayList<>());
        }
        for (var act : acts) {
            lanes.get(Math.floorMod(act.openId().hashCode(), lanes.size())).add(act);
        }
        return lanes;
    }

    private void tell(List<Act> lane) {
        try {
            for (var act : lane) {
                pace.await();
                if (!running) {
                    return;
                }
                count(telling.apply(act));
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void count(Exchange exchange) {
        if (exchange.isTaken()) {
            sent.incrementAndGet();
            failedInARow.set(0);
            return;
        }
        failed.incrementAndGet();
        if (failedInARow.incrementAndGet() >= properties.giveUpAfter()) {
            stop(
                    "%d callbacks in a row were not taken; the last: %s"
                            .formatted(properties.giveUpAfter(), whatBecameOf(exchange)));
        }
    }

    private static String whatBecameOf(Exchange exchange) {
        if (exchange.deliveries().isEmpty()) {
            return "the account has no server";
        }
        var last = exchange.deliveries().getLast();
        return last.reason() == null ? last.outcome().toString() : last.reason();
    }

    private boolean end() {
        running = false;
        return true;
    }

    private void report(CompletableFuture<Boolean> over) {
        while (!over.isDone()) {
            watcher.accept(status());
            over.copy().completeOnTimeout(false, REPORT.toMillis(), TimeUnit.MILLISECONDS).join();
        }
        watcher.accept(status());
        threads.shutdown();
    }
}

package io.mistok.menu.outbox;

import io.mistok.menu.storage.StorageGate;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Runs passes over the outbox one after the other: after each commit, and again and again. */
@Component
class OutboxRelay {

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);

    private final OutboxPass pass;
    private final StorageGate gate;
    private final OutboxProperties properties;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("outbox-relay").factory());
    private @Nullable CompletableFuture<Void> next;
    private volatile boolean failing;

    OutboxRelay(OutboxPass pass, StorageGate gate, OutboxProperties properties) {
        this.pass = pass;
        this.gate = gate;
        this.properties = properties;
    }

    /** Waits for a pass that began after this call, as long as our patience lasts. */
    void awaitPass() {
        try {
            requestPass().get(properties.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException late) {
            log.debug("The change is stored; the topic hears of it later", late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Scheduled(fixedDelayString = "${mistok.outbox.retry-every:1s}")
    void relayWhatWaits() {
        if (gate.isOpen()) {
            requestPass().exceptionally(_ -> null).join();
        }
    }

    /** All who ask before the pass begins share it. */
    private synchronized CompletableFuture<Void> requestPass() {
        if (next == null) {
            next = new CompletableFuture<>();
            worker.execute(this::runPass);
        }
        return next;
    }

    private synchronized CompletableFuture<Void> takeNext() {
        var taken = next;
        next = null;
        return taken == null ? new CompletableFuture<>() : taken;
    }

    private void runPass() {
        var running = takeNext();
        try {
            pass.run();
            tellOnce(null);
            running.complete(null);
        } catch (RuntimeException failure) {
            tellOnce(failure);
            running.completeExceptionally(failure);
        }
    }

    private void tellOnce(@Nullable RuntimeException failure) {
        if (failure != null && !failing) {
            log.atWarn().setCause(failure).log("Records wait in the outbox");
        } else if (failure == null && failing) {
            log.info("The outbox is empty again");
        }
        failing = failure != null;
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}

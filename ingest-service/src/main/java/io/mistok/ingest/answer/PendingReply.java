package io.mistok.ingest.answer;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One connection that waits for a decision. It leaves PENDING once, either for a decision or for
 * none: a future completes once, which is the compare-and-set.
 */
final class PendingReply implements AutoCloseable {
    private final CompletableFuture<Optional<Content>> outcome = new CompletableFuture<>();
    private final Runnable forget;

    PendingReply(Runnable forget) {
        this.forget = forget;
    }

    /** A decision has arrived; whether it is still wanted. */
    boolean decide(Content content) {
        return outcome.complete(Optional.of(content));
    }

    /** Waits no longer; empty from now on, unless a decision was faster. */
    Optional<Content> giveUp() {
        outcome.complete(Optional.empty());
        return outcome.join();
    }

    /** The decision, if it comes in time. Still pending otherwise. */
    Optional<Content> await(Duration patience) {
        try {
            return outcome.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            return Optional.empty();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** The connection is answered or gone: a decision that comes now finds nobody. */
    @Override
    public void close() {
        giveUp();
        forget.run();
    }
}

package io.mistok.ingest.answer;

import io.mistok.ingest.answer.Answer.Reply;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One connection that waits for a decision, until its deadline. It leaves PENDING once, either for
 * a decision or for none: a future completes once, which is the compare-and-set.
 */
final class PendingReply implements AutoCloseable {
    private final CompletableFuture<Optional<Content>> outcome = new CompletableFuture<>();
    private final String eventId;
    private final long deadlineNanos;
    private final GivenAnswers given;
    private final Runnable forget;

    /**
     * @param deadlineNanos by the timer of the process; a decision that comes later is not taken,
     *     so that of two connections the one with the later deadline knows what became of the other
     */
    PendingReply(String eventId, long deadlineNanos, GivenAnswers given, Runnable forget) {
        this.eventId = eventId;
        this.deadlineNanos = deadlineNanos;
        this.given = given;
        this.forget = forget;
    }

    /** A decision has arrived; whether it is still wanted. */
    boolean decide(Content content) {
        return given.replied(
                eventId,
                new Reply(content),
                () ->
                        System.nanoTime() - deadlineNanos < 0
                                && outcome.complete(Optional.of(content)));
    }

    /**
     * Waits no longer. Empty from now on, unless a decision was faster, for this connection or
     * another one of the event.
     */
    Optional<Content> giveUp() {
        var before = given.reply(eventId, () -> outcome.complete(Optional.empty()));
        return outcome.join().or(() -> before.map(Reply::content));
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
        outcome.complete(Optional.empty());
        forget.run();
    }
}

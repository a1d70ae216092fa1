package io.mistok.reply.delivery;

import io.mistok.reply.storage.Database;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Writes planned messages down, all that wait at once: a commit for each would make a crowd of them
 * late. They wait in memory while MySQL is away, until their windows close.
 */
@Component
class SendPlanner {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int AT_ONCE = 200;

    private final Sends sends;
    private final SendQueue queue;
    private final FollowerErasure erasure;
    private final Database database;
    private final Clock clock;
    private final BlockingQueue<Waiting> waiting = new LinkedBlockingQueue<>();
    private final Thread writing = Thread.ofVirtual().name("planner").unstarted(this::write);

    /** What became of a message. */
    enum Outcome {
        PLANNED,
        NOTHING_TO_SEND,
        TOO_LATE
    }

    private record Waiting(
            LateAnswer.Occasion occasion, Send send, CompletableFuture<Outcome> outcome) {}

    SendPlanner(
            Sends sends, SendQueue queue, FollowerErasure erasure, Database database, Clock clock) {
        this.sends = sends;
        this.queue = queue;
        this.erasure = erasure;
        this.database = database;
        this.clock = clock;
        this.writing.start();
    }

    /** Returns at once. A message that MySQL will never take ends with its refusal. */
    CompletableFuture<Outcome> plan(LateAnswer.Occasion occasion, Send send) {
        var outcome = new CompletableFuture<Outcome>();
        waiting.add(new Waiting(occasion, send, outcome));
        return outcome;
    }

    @PreDestroy
    void stop() {
        writing.interrupt();
    }

    private void write() {
        try {
            while (true) {
                List<Waiting> some = new ArrayList<>(List.of(waiting.take()));
                waiting.drainTo(some, AT_ONCE - 1);
                write(some);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** One that does not fit spoils the others no more than by being tried alone. */
    private void write(List<Waiting> some) throws InterruptedException {
        try {
            writeUntilClosed(some);
        } catch (RuntimeException unfit) {
            if (some.size() == 1) {
                some.getFirst().outcome().completeExceptionally(unfit);
                return;
            }
            for (Waiting one : some) {
                write(List.of(one));
            }
        }
    }

    private void writeUntilClosed(List<Waiting> some) throws InterruptedException {
        List<Waiting> open = some;
        while (!database.attempt("planning late answers", planning(open))) {
            open = without(open, it -> isClosed(it.send()), Outcome.TOO_LATE);
            if (open.isEmpty()) {
                return;
            }
            Thread.sleep(PAUSE);
        }
        open.forEach(it -> it.outcome().complete(Outcome.PLANNED));
    }

    private Runnable planning(List<Waiting> open) {
        return () -> {
            List<Waiting> staying =
                    without(
                            open,
                            it -> erasure.hasLeftSince(it.occasion()),
                            Outcome.NOTHING_TO_SEND);
            if (!staying.isEmpty()) {
                sends.plan(staying.stream().map(Waiting::send).toList());
                queue.look();
            }
        };
    }

    private static List<Waiting> without(
            List<Waiting> some, Predicate<Waiting> which, Outcome outcome) {
        some.stream().filter(which).forEach(it -> it.outcome().complete(outcome));
        return some.stream().filter(which.negate()).toList();
    }

    private boolean isClosed(Send send) {
        return !clock.instant().isBefore(send.windowEnds());
    }
}

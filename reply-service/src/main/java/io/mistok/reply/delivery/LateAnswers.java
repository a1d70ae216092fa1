package io.mistok.reply.delivery;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.mistok.reply.content.Content;
import io.mistok.reply.decision.Decision;
import io.mistok.reply.storage.Database;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes over answers that nobody waits for any more and plans a message for each. Until that is
 * written down, and while MySQL or an external system is awaited, they stay in memory, until their
 * windows close.
 */
@Component
public class LateAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(LateAnswers.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** A crowd of answers must not take every connection to MySQL. */
    private static final int LOOKING = 4;

    private static final CompletableFuture<Optional<Decision>> NOTHING =
            CompletableFuture.completedFuture(Optional.empty());
    private static final CompletableFuture<SendPlanner.Outcome> DONE =
            CompletableFuture.completedFuture(SendPlanner.Outcome.PLANNED);
    private static final CompletableFuture<SendPlanner.Outcome> SILENCE =
            CompletableFuture.completedFuture(SendPlanner.Outcome.NOTHING_TO_SEND);

    /** Shown from the start: a rate does not see the first of a series that begins with it. */
    private static final List<String> OUTCOMES =
            List.of("sent", "failed", "unknown", "expired", "overflow", "postponed", "nothing");

    private final Sends sends;
    private final SendPlanner planner;
    private final Database database;
    private final DeliveryProperties properties;
    private final Clock clock;
    private final MeterRegistry metrics;
    private final LateTraces traces;
    private final Semaphore room;
    private final ExecutorService looking =
            Executors.newFixedThreadPool(LOOKING, Thread.ofVirtual().name("late-", 0).factory());

    LateAnswers(
            Sends sends,
            SendPlanner planner,
            Database database,
            DeliveryProperties properties,
            Clock clock,
            MeterRegistry metrics,
            LateTraces traces) {
        this.sends = sends;
        this.planner = planner;
        this.database = database;
        this.properties = properties;
        this.clock = clock;
        this.metrics = metrics;
        this.traces = traces;
        this.room = new Semaphore(properties.maxWaiting());
        OUTCOMES.forEach(this::outcomes);
        metrics.gauge(
                "mistok.late.waiting", room, it -> properties.maxWaiting() - it.availablePermits());
    }

    /**
     * Returns at once. An event is never answered twice, however often it is offered.
     *
     * @param again whether it was offered before, by this replica or another
     */
    public void offer(LateAnswer late, boolean again) {
        if (!isOpen(late.occasion())) {
            dropped(late.occasion(), "expired");
        } else if (!room.tryAcquire()) {
            dropped(late.occasion(), "overflow");
        } else {
            start(late, again);
        }
    }

    @PreDestroy
    void stop() {
        looking.shutdownNow();
    }

    private void start(LateAnswer late, boolean again) {
        LateAnswer.Occasion occasion = late.occasion();
        traces.remember(occasion.eventId());
        try {
            var _ =
                    CompletableFuture.supplyAsync(() -> again && wasPlanned(occasion), looking)
                            .thenCompose(planned -> planned ? NOTHING : decision(late))
                            .thenCompose(it -> it.map(made -> plan(occasion, made)).orElse(DONE))
                            .whenComplete((outcome, failure) -> ended(occasion, outcome, failure));
        } catch (RejectedExecutionException _) {
            room.release();
        }
    }

    private static CompletableFuture<Optional<Decision>> decision(LateAnswer late) {
        return late.decision().get().thenApply(Optional::of);
    }

    private void ended(
            LateAnswer.Occasion occasion,
            SendPlanner.@Nullable Outcome outcome,
            @Nullable Throwable failure) {
        room.release();
        if (outcome == SendPlanner.Outcome.NOTHING_TO_SEND) {
            count("nothing");
        } else if (outcome == SendPlanner.Outcome.TOO_LATE) {
            count("expired");
        } else if (failure != null && !looking.isShutdown()) {
            count("failed");
            LOG.atError()
                    .setCause(failure)
                    .addKeyValue("eventId", occasion.eventId())
                    .addKeyValue("channelId", occasion.channelId())
                    .log("A late answer could not be planned");
        }
    }

    private boolean wasPlanned(LateAnswer.Occasion occasion) {
        var planned = new AtomicBoolean();
        while (!database.attempt(
                "looking for a late answer",
                () -> planned.set(sends.isPlanned(occasion.eventId())))) {
            if (!isOpen(occasion)) {
                return true;
            }
            pause();
        }
        return planned.get();
    }

    private CompletableFuture<SendPlanner.Outcome> plan(
            LateAnswer.Occasion occasion, Decision decision) {
        return switch (decision.content()) {
            case Content.Silence _, Content.Transfer _ -> SILENCE;
            default -> planner.plan(occasion, send(occasion, decision));
        };
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("stopping");
        }
    }

    private Send send(LateAnswer.Occasion occasion, Decision decision) {
        return new Send(
                occasion.eventId(),
                occasion.channelId(),
                occasion.openId(),
                decision.content(),
                occasion.occurredAt(),
                properties.windowEnd(occasion),
                0,
                0);
    }

    /** Whether the platform still takes a message for it. */
    public boolean isOpen(LateAnswer.Occasion occasion) {
        return clock.instant().isBefore(properties.windowEnd(occasion));
    }

    /**
     * Whether a message for it has been planned, whatever became of it.
     *
     * @throws org.springframework.dao.DataAccessException if MySQL does not answer
     */
    public boolean isPlanned(LateAnswer.Occasion occasion) {
        return sends.isPlanned(occasion.eventId());
    }

    private void dropped(LateAnswer.Occasion occasion, String outcome) {
        count(outcome);
        LOG.atWarn()
                .addKeyValue("eventId", occasion.eventId())
                .addKeyValue("channelId", occasion.channelId())
                .addKeyValue("openId", occasion.openId())
                .addKeyValue("outcome", outcome)
                .log("A late answer is not sent");
    }

    private void count(String outcome) {
        outcomes(outcome).increment();
    }

    private Counter outcomes(String outcome) {
        return metrics.counter("mistok.late.sends", "outcome", outcome);
    }
}

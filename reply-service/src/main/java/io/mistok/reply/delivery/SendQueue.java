package io.mistok.reply.delivery;

import io.mistok.reply.channel.Channels;
import io.mistok.reply.storage.Database;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Works off planned messages: new ones at once, what a crash left behind at the next look. */
@Component
class SendQueue {
    private static final Logger LOG = LoggerFactory.getLogger(SendQueue.class);
    private static final Duration LONGEST_CALL = Duration.ofSeconds(15);

    private final Channels channels;
    private final Sends sends;
    private final MessageSender sender;
    private final Database database;
    private final DeliveryProperties properties;
    private final Clock clock;
    private final Semaphore free;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ScheduledExecutorService looks =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("sends").factory());
    private final ExecutorService calls =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("send-", 0).factory());

    SendQueue(
            Channels channels,
            Sends sends,
            MessageSender sender,
            Database database,
            DeliveryProperties properties,
            Clock clock) {
        this.channels = channels;
        this.sends = sends;
        this.sender = sender;
        this.database = database;
        this.properties = properties;
        this.clock = clock;
        this.free = new Semaphore(properties.maxConcurrent());
    }

    @EventListener(ApplicationStartedEvent.class)
    void start() {
        long pause = properties.poll().toMillis();
        var _ = looks.scheduleWithFixedDelay(this::tidyAndLook, 0, pause, TimeUnit.MILLISECONDS);
    }

    /** Looks end first: whoever has been claimed by the last one is called for. */
    @PreDestroy
    void stop() throws InterruptedException {
        looks.shutdown();
        if (!looks.awaitTermination(LONGEST_CALL.toMillis(), TimeUnit.MILLISECONDS)) {
            looks.shutdownNow();
        }
        calls.shutdown();
        if (!calls.awaitTermination(LONGEST_CALL.toMillis(), TimeUnit.MILLISECONDS)) {
            calls.shutdownNow();
        }
    }

    /** Something may be due. One look finds all that was planned before it began. */
    void look() {
        if (!asked.compareAndSet(false, true)) {
            return;
        }
        try {
            looks.execute(() -> {
                asked.set(false);
                callDue();
            });
        } catch (RejectedExecutionException _) {
            // Stopping: the row is planned, and another replica or the next start finds it.
        }
    }

    /** Whatever happens, there is a next look: a scheduler drops what has thrown once. */
    private void tidyAndLook() {
        try {
            tidy();
        } catch (RuntimeException failure) {
            LOG.atError().setCause(failure).log("Tidying late answers up failed");
        }
        callDue();
    }

    private void tidy() {
        database.attempt(
                "late answers",
                () -> {
                    Instant now = clock.instant();
                    sends.settleAbandoned(
                            now.minus(properties.abandoned()), properties.repeatUnknown());
                    sends.expire();
                    sends.forgetFinished(now.minus(properties.keep()));
                });
    }

    /** Without the channels of the topic every message would be one of an unknown channel. */
    private void callDue() {
        int room = channels.areKnown() ? free.drainPermits() : 0;
        List<Send> claimed = room > 0 ? claimed(room) : List.of();
        free.release(room - claimed.size());
        claimed.forEach(this::call);
    }

    private List<Send> claimed(int atMost) {
        List<Send> claimed = new ArrayList<>();
        try {
            database.attempt("late answers", () -> claimed.addAll(sends.claim(atMost)));
        } catch (RuntimeException failure) {
            LOG.atError().setCause(failure).log("Looking for late answers failed");
        }
        return claimed;
    }

    private void call(Send send) {
        calls.execute(() -> {
            try {
                sender.send(send);
            } finally {
                free.release();
                look();
            }
        });
    }
}

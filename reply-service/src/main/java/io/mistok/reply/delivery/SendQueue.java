package io.mistok.reply.delivery;

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
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Works off planned messages: new ones at once, what a crash left behind at the next look. */
@Component
class SendQueue {
    private static final Duration LONGEST_CALL = Duration.ofSeconds(15);

    private final Sends sends;
    private final MessageSender sender;
    private final Database database;
    private final DeliveryProperties properties;
    private final Clock clock;
    private final Semaphore free;
    private final ScheduledExecutorService looks =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("sends").factory());
    private final ExecutorService calls =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("send-", 0).factory());

    SendQueue(
            Sends sends,
            MessageSender sender,
            Database database,
            DeliveryProperties properties,
            Clock clock) {
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

    @PreDestroy
    void stop() throws InterruptedException {
        looks.shutdownNow();
        calls.shutdown();
        if (!calls.awaitTermination(LONGEST_CALL.toMillis(), TimeUnit.MILLISECONDS)) {
            calls.shutdownNow();
        }
    }

    /** Something may be due. */
    void look() {
        try {
            looks.execute(this::callDue);
        } catch (RejectedExecutionException _) {
            // Stopping: the row is planned, and another replica or the next start finds it.
        }
    }

    private void tidyAndLook() {
        database.attempt(
                "late answers",
                () -> {
                    Instant now = clock.instant();
                    sends.settleAbandoned(
                            now.minus(properties.abandoned()), properties.repeatUnknown());
                    sends.expire();
                    sends.forgetFinished(now.minus(properties.keep()));
                });
        callDue();
    }

    private void callDue() {
        int room = free.drainPermits();
        if (room > 0) {
            free.release(room - begun(room));
        }
    }

    private int begun(int room) {
        List<Send> claimed = new ArrayList<>();
        database.attempt("late answers", () -> claimed.addAll(sends.claim(room)));
        claimed.forEach(this::call);
        return claimed.size();
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

package io.mistok.ingest.spool;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts events on the disk: all that wait are written together and forced once, then each of them is
 * told. Its thread is the only one that appends.
 */
final class SpoolAppender {
    private static final Logger log = LoggerFactory.getLogger(SpoolAppender.class);
    private static final int TOGETHER = 1_000;
    private static final Duration STOPPING = Duration.ofSeconds(5);

    private record Waiting(
            @SuppressWarnings("ArrayRecordComponent") byte[] payload,
            Instant receivedAt,
            CompletableFuture<Boolean> stored) {}

    private static final Waiting LAST =
            new Waiting(new byte[0], Instant.MAX, CompletableFuture.completedFuture(false));

    private final SpoolFile file;
    private final Backlog backlog;
    private final long maxBytes;
    private final Duration maxAge;
    private final Clock clock;
    private final SpoolMetrics metrics;
    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final Thread thread;
    private boolean failing;

    SpoolAppender(
            SpoolFile file,
            Backlog backlog,
            long maxBytes,
            Duration maxAge,
            Clock clock,
            SpoolMetrics metrics) {
        this.file = file;
        this.backlog = backlog;
        this.maxBytes = maxBytes;
        this.maxAge = maxAge;
        this.clock = clock;
        this.metrics = metrics;
        this.thread = Thread.ofPlatform().daemon().name("spool append").start(this::run);
    }

    /**
     * Completes with whether it is on the disk for certain; one that is done before is left out.
     */
    CompletableFuture<Boolean> append(SpooledEvent event) {
        var stored = new CompletableFuture<Boolean>();
        queue.add(new Waiting(event.toBytes(), event.receivedAt(), stored));
        return stored;
    }

    private void run() {
        try {
            var last = false;
            while (!last) {
                var together = new ArrayList<Waiting>();
                together.add(queue.take());
                queue.drainTo(together, TOGETHER - 1);
                last = together.contains(LAST);
                together.removeIf(waiting -> waiting.stored().isDone());
                synchronized (file) {
                    store(together);
                }
            }
        } catch (InterruptedException nobodyDoesThat) {
            Thread.currentThread().interrupt();
        }
    }

    private void store(List<Waiting> together) {
        var fitting = fitting(together);
        try {
            if (!fitting.isEmpty()) {
                file.append(fitting.stream().map(Waiting::payload).toList());
                if (backlog.records() == 0) {
                    log.atWarn().log("Spooling begins, events do not reach the broker in time");
                }
                backlog.added(fitting.size(), fitting.getFirst().receivedAt());
                fitting.forEach(waiting -> waiting.stored().complete(true));
                failing = false;
            }
        } catch (IOException failure) {
            fitting.forEach(waiting -> refuse(waiting, SpoolMetrics.Reason.FAILED));
            tell(failure);
        }
    }

    private List<Waiting> fitting(List<Waiting> together) {
        var fitting = new ArrayList<Waiting>();
        var room = maxBytes - file.end();
        var tooOld = backlog.oldest().isBefore(clock.instant().minus(maxAge));
        for (var waiting : together) {
            room -= Frame.size(waiting.payload());
            if (tooOld) {
                refuse(waiting, SpoolMetrics.Reason.TOO_OLD);
            } else if (room < 0) {
                refuse(waiting, SpoolMetrics.Reason.FULL);
            } else {
                fitting.add(waiting);
            }
        }
        return fitting;
    }

    private void refuse(Waiting waiting, SpoolMetrics.Reason reason) {
        metrics.refused(reason);
        waiting.stored().complete(false);
    }

    private void tell(IOException failure) {
        if (!failing) {
            failing = true;
            log.atError()
                    .addKeyValue("cause", failure.toString())
                    .log("The spool cannot be written, callbacks are refused until it can");
        }
    }

    /** Stops after what waits now; an interrupt would close the file under the other thread. */
    void stop() throws InterruptedException {
        queue.add(LAST);
        thread.join(STOPPING);
    }
}

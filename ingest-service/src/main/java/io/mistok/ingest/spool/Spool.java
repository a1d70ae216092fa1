package io.mistok.ingest.spool;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps events that the broker does not take, and publishes them when it does. What {@link #store}
 * has said yes to survives the process and the machine's power.
 */
public final class Spool implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Spool.class);
    private static final Duration CHANGEOVER = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final SpoolFolder folder;
    private final SpoolFile file;
    private final SpoolProgress progress;
    private final Backlog backlog = new Backlog();
    private final SpoolAppender appender;
    private final SpoolDrain drain;

    private Spool(
            SpoolFolder folder,
            SpoolProperties properties,
            EventTopic topic,
            Clock clock,
            MeterRegistry meters)
            throws IOException {
        this.folder = folder;
        this.file = new SpoolFile(folder.open("events"));
        this.progress = new SpoolProgress(folder.open("progress"));
        this.drain = new SpoolDrain(file, progress, backlog, topic, clock, goOn());
        var metrics =
                SpoolMetrics.of(
                        meters,
                        backlog::records,
                        () -> file.end() - SpoolFile.HEAD,
                        properties.maxBytes());
        this.appender =
                new SpoolAppender(
                        file, backlog, properties.maxBytes(), properties.maxAge(), clock, metrics);
    }

    /**
     * Takes the folder, and begins to publish what an earlier process left in it.
     *
     * @throws IllegalStateException if the folder cannot be used or another process has it
     */
    public static Spool open(
            SpoolProperties properties, EventTopic topic, Clock clock, MeterRegistry meters) {
        var folder = SpoolFolder.take(Objects.requireNonNull(properties.folder()));
        try {
            var spool = new Spool(folder, properties, topic, clock, meters);
            spool.drain.start();
            return spool;
        } catch (IOException unusable) {
            folder.close();
            throw new SpoolUnusableException("cannot be used: " + unusable);
        } catch (SpoolUnusableException unusable) {
            folder.close();
            throw unusable;
        }
    }

    /** Counts what waits, and finds where the first of it begins. */
    private long goOn() throws IOException {
        var noted = progress.read(file.name());
        var from = isBoundary(noted) ? noted : SpoolFile.HEAD;
        var count = 0;
        var first = Instant.MAX;
        for (var at = from; at < file.end(); count++) {
            var entry = file.read(at);
            first = count == 0 ? SpooledEvent.of(entry.payload()).receivedAt() : first;
            at = entry.next();
        }
        if (count > 0) {
            backlog.added(count, first);
            log.atWarn().addKeyValue("records", count).log("Events wait in the spool from before");
        }
        return from;
    }

    private boolean isBoundary(long noted) throws IOException {
        var at = (long) SpoolFile.HEAD;
        while (at < noted && at < file.end()) {
            at = file.read(at).next();
        }
        return at == noted;
    }

    /**
     * Whether events wait here: then new ones have to queue behind them, or they would overtake.
     *
     * @param patience how long to wait where that is about to change; never more than half a second
     */
    public boolean isOccupied(Duration patience) {
        return backlog.isOccupied(patience.compareTo(CHANGEOVER) < 0 ? patience : CHANGEOVER);
    }

    /**
     * Keeps an event. Tries on while the spool is full or its disk refuses: whoever is refused at
     * once comes back at once.
     *
     * @return whether it is on the disk for certain within {@code patience}
     */
    public boolean store(SpooledEvent event, Duration patience) {
        var until = System.nanoTime() + patience.toNanos();
        try {
            while (until - System.nanoTime() > 0) {
                var stored = appender.append(event);
                try {
                    if (stored.get(until - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                        return true;
                    }
                } finally {
                    stored.cancel(false);
                }
                Thread.sleep(PAUSE);
            }
        } catch (TimeoutException | ExecutionException tooLate) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** What has not been published stays on the disk for the next start. */
    @Override
    public void close() {
        try (folder;
                file;
                progress) {
            appender.stop();
            drain.stop();
        } catch (IOException failure) {
            log.atWarn().setCause(failure).log("The spool was not closed in order");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

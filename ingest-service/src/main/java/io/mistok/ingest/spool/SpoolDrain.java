package io.mistok.ingest.spool;

import io.mistok.ingest.topic.TopicUnavailableException;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes what is in the spool, in its order, and empties it. Before it publishes what is not
 * fresh it reads what the topic has since the oldest event was received, so that an event is not
 * published twice at a distance at which others would take it for two. Why it is safe: {@code
 * docs/adr/0003-the-spool.md}.
 */
final class SpoolDrain {
    private static final Logger log = LoggerFactory.getLogger(SpoolDrain.class);

    /** Clocks of replicas may be that far apart, and an exchange that long under way. */
    private static final Duration BEFORE = Duration.ofMinutes(2);

    /**
     * What was received no longer ago is not looked up: whatever the topic has of it came so short
     * a time before that others take the two for one. They do for 120 s of log; of those the
     * platform's retries take 20 and a stretch on its way 20 more.
     */
    private static final Duration FRESH = Duration.ofSeconds(30);

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration CLOSING = Duration.ofSeconds(5);
    private static final int AT_ONCE = 500;
    private static final int LOOKED_UP_TOGETHER = 50_000;

    private final SpoolFile file;
    private final SpoolProgress progress;
    private final Backlog backlog;
    private final EventTopic topic;
    private final SpoolPublisher publisher;
    private final Clock clock;
    private final Thread thread;
    private long position;
    private boolean failing;

    private record Spooled(SpooledEvent event, long next) {}

    /**
     * @param position where the first record begins that may not be published
     */
    SpoolDrain(
            SpoolFile file,
            SpoolProgress progress,
            Backlog backlog,
            EventTopic topic,
            Clock clock,
            long position) {
        this.file = file;
        this.progress = progress;
        this.backlog = backlog;
        this.topic = topic;
        this.publisher = new SpoolPublisher(topic);
        this.clock = clock;
        this.position = position;
        this.thread = Thread.ofPlatform().daemon().name("spool drain").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    private void run() {
        try {
            while (true) {
                backlog.awaitSome();
                if (!drain()) {
                    Thread.sleep(PAUSE);
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** Publishes until nothing is left; false when it has to be tried again later. */
    private boolean drain() throws InterruptedException {
        try {
            while (!finish()) {
                if (!round()) {
                    return false;
                }
                // The broker is there, so whoever comes now need not wait for long.
                backlog.closing(backlog.records() <= AT_ONCE);
            }
            failing = false;
            return true;
        } catch (TopicUnavailableException away) {
            log.atDebug().setCause(away).log("The spool waits for the broker");
            return false;
        } catch (ClosedByInterruptException stopped) {
            throw new InterruptedException();
        } catch (IOException | RuntimeException failure) {
            tell(failure);
            return false;
        } finally {
            backlog.closing(false);
        }
    }

    /** Whether the spool is at its end, and empty from now on. */
    private boolean finish() {
        synchronized (file) {
            if (position < file.end()) {
                return false;
            }
            position = SpoolFile.HEAD;
            try {
                file.clear();
            } catch (IOException failure) {
                tell(failure);
            }
        }
        log.atInfo().log("Spooling has ended, everything is published");
        return true;
    }

    private boolean round() throws IOException, InterruptedException {
        var eventIds = new HashSet<String>();
        var oldest = Instant.MAX;
        var until = position;
        while (until < file.end() && eventIds.size() < LOOKED_UP_TOGETHER) {
            var spooled = read(until);
            eventIds.add(spooled.event().eventId());
            oldest = earlier(oldest, spooled.event().receivedAt());
            until = spooled.next();
        }
        var logged = new AlreadyLogged(eventIds);
        var looking = false;
        var published = true;
        while (published && position < until) {
            if (!looking && !isFresh(oldest)) {
                topic.rewind(oldest.minus(BEFORE));
                looking = true;
            }
            if (looking) {
                topic.readOn(logged::add);
            }
            published = publish(until, logged);
        }
        return published;
    }

    private boolean isFresh(Instant receivedAt) {
        return receivedAt.isAfter(clock.instant().minus(FRESH));
    }

    private boolean publish(long until, AlreadyLogged logged)
            throws IOException, InterruptedException {
        var events = new ArrayList<SpooledEvent>();
        var next = position;
        while (next < until && events.size() < AT_ONCE) {
            var spooled = read(next);
            events.add(spooled.event());
            next = spooled.next();
        }
        if (!publisher.publish(events, logged)) {
            return false;
        }
        advance(next, events.size());
        return true;
    }

    private void advance(long next, int published) throws IOException {
        position = next;
        backlog.published(
                published, next < file.end() ? read(next).event().receivedAt() : Instant.MAX);
        try {
            progress.write(file.name(), next);
        } catch (IOException notNoted) {
            // After a restart the topic tells.
            log.atDebug().setCause(notNoted).log("Progress of the spool not noted");
        }
    }

    private Spooled read(long at) throws IOException {
        var entry = file.read(at);
        return new Spooled(SpooledEvent.of(entry.payload()), entry.next());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private void tell(Exception failure) {
        if (!failing && !(failure instanceof ClosedByInterruptException)) {
            failing = true;
            log.atError().setCause(failure).log("The spool cannot be emptied, trying on");
        }
    }

    /** What is left stays on the disk for the next start. */
    void stop() throws InterruptedException {
        thread.interrupt();
        thread.join(CLOSING);
        topic.close();
    }
}

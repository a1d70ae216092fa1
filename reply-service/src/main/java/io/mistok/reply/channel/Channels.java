package io.mistok.reply.channel;

import io.mistok.reply.input.ProblemException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Every connected channel, from the topic. */
@Component
public class Channels {
    /** A channel was made a moment ago, in another service: its record is on its way to us. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final int MAX_WAITING = 64;

    private record Known(long version, @Nullable Channel channel) {}

    private final Map<String, Known> byId = new HashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Semaphore waiting = new Semaphore(MAX_WAITING);
    private volatile boolean caughtUp;

    public Optional<Channel> find(String channelId) {
        lock.lock();
        try {
            return Optional.ofNullable(byId.get(channelId)).map(Known::channel);
        } finally {
            lock.unlock();
        }
    }

    /**
     * The channel; waits a second for one that is not known yet.
     *
     * @throws ProblemException if there is none
     */
    public Channel require(String channelId) {
        return find(channelId)
                .or(() -> await(channelId))
                .orElseThrow(() -> caughtUp ? notFound(channelId) : notYet());
    }

    /** Whether the topic has been read to its end once. */
    public boolean areKnown() {
        return caughtUp;
    }

    void markCaughtUp() {
        caughtUp = true;
    }

    /**
     * @param channel as it is now, {@code null} when it was removed
     */
    void put(String channelId, long version, @Nullable Channel channel) {
        lock.lock();
        try {
            Known known = byId.get(channelId);
            if (known == null || known.version() <= version) {
                byId.put(channelId, new Known(version, channel));
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    private Optional<Channel> await(String channelId) {
        if (!waiting.tryAcquire()) {
            return Optional.empty();
        }
        lock.lock();
        try {
            long left = PATIENCE.toNanos();
            while (!byId.containsKey(channelId) && left > 0) {
                left = changed.awaitNanos(left);
            }
            return find(channelId);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            lock.unlock();
            waiting.release();
        }
    }

    private static ProblemException notFound(String channelId) {
        return new ProblemException(
                HttpStatus.NOT_FOUND,
                "channel-not-found",
                "Channel not found",
                "There is no channel " + channelId);
    }

    private static ProblemException notYet() {
        return new ProblemException(
                HttpStatus.SERVICE_UNAVAILABLE,
                "channels-unavailable",
                "Channels unavailable",
                "Kafka has not told this service about the channels yet");
    }
}

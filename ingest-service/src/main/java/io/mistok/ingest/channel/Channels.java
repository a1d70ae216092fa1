package io.mistok.ingest.channel;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The channels as far as their topic has been read; of each the highest version counts. */
final class Channels {
    /** Strangers may ask for channels that never were; only so many may wait for one at a time. */
    private static final int WAITING = 64;

    private final Map<String, Known> known = new HashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Semaphore waiting = new Semaphore(WAITING);

    private record Known(long version, Lookup state) {}

    void put(String channelId, long version, Lookup state) {
        lock.lock();
        try {
            var before = known.get(channelId);
            if (before == null || before.version() < version) {
                known.put(channelId, new Known(version, state));
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** What is known of a channel, after a moment's wait for one that may have just been made. */
    Lookup find(String channelId, Duration patience) {
        var found = get(channelId);
        if (found != null || !waiting.tryAcquire()) {
            return found == null ? new Lookup.Unknown() : found;
        }
        try {
            return await(channelId, patience);
        } finally {
            waiting.release();
        }
    }

    private @Nullable Lookup get(String channelId) {
        lock.lock();
        try {
            var found = known.get(channelId);
            return found == null ? null : found.state();
        } finally {
            lock.unlock();
        }
    }

    private Lookup await(String channelId, Duration patience) {
        lock.lock();
        try {
            var left = patience.toNanos();
            while (!known.containsKey(channelId) && left > 0) {
                left = changed.awaitNanos(left);
            }
            var found = known.get(channelId);
            return found == null ? new Lookup.Unknown() : found.state();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Lookup.Unknown();
        } finally {
            lock.unlock();
        }
    }
}

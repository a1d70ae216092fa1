package io.mistok.stats.channel;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** All channels the topic has told of. */
@Component
@EnableConfigurationProperties(ChannelProperties.class)
public class Channels {
    private final ChannelProperties properties;
    private final Semaphore waiters;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final Map<String, ChannelState> states = new HashMap<>();
    private long readingsAsked = 1;
    private long readingsDone;

    Channels(ChannelProperties properties) {
        this.properties = properties;
        this.waiters = new Semaphore(properties.freshWaiters());
    }

    /**
     * The channel, which may have been connected this very moment.
     *
     * @throws ChannelsUnreadException if it is not known and the topic has not been read yet
     */
    public Optional<Channel> find(String channelId) {
        if (current(channelId).isEmpty() && !isRemoved(channelId) && waiters.tryAcquire()) {
            try {
                await(() -> isSettled(channelId), properties.freshWait());
            } finally {
                waiters.release();
            }
        }
        var found = current(channelId);
        if (found.isEmpty() && !isRead()) {
            throw new ChannelsUnreadException();
        }
        return found;
    }

    /**
     * The channel, after everything that is on the topic now has been read.
     *
     * @throws ChannelsUnreadException if that is not possible at the moment
     */
    public Optional<Channel> findAfterReading(String channelId) {
        if (!isSettled(channelId)) {
            var reading = askForReading();
            if (!await(() -> readingsDone >= reading, properties.readWait())) {
                throw new ChannelsUnreadException();
            }
        }
        return current(channelId);
    }

    /** The channel as far as it is known at this moment. */
    public Optional<Channel> current(String channelId) {
        lock.lock();
        try {
            return Optional.ofNullable(states.get(channelId)).map(ChannelState::known);
        } finally {
            lock.unlock();
        }
    }

    /** Whether the channel was connected once and is no longer. */
    public boolean isRemoved(String channelId) {
        lock.lock();
        try {
            var state = states.get(channelId);
            return state != null && state.isRemoved();
        } finally {
            lock.unlock();
        }
    }

    /** Takes in a record; returns whether the channel is removed now. */
    boolean accept(String channelId, ChannelRecord told) {
        lock.lock();
        try {
            var state = states.computeIfAbsent(channelId, ChannelState::new);
            if (ChannelRecord.MENU.equals(told.type())) {
                state.menu(told);
            } else {
                state.settings(told);
            }
            news.signalAll();
            return state.isRemoved();
        } finally {
            lock.unlock();
        }
    }

    /**
     * How often somebody has asked for a reading to the end, the first one at the start included.
     */
    long readingsAsked() {
        lock.lock();
        try {
            return readingsAsked;
        } finally {
            lock.unlock();
        }
    }

    /** All readings asked for up to that one are done. */
    void readingDone(long reading) {
        lock.lock();
        try {
            readingsDone = Math.max(readingsDone, reading);
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private long askForReading() {
        lock.lock();
        try {
            return ++readingsAsked;
        } finally {
            lock.unlock();
        }
    }

    private boolean isRead() {
        lock.lock();
        try {
            return readingsDone > 0;
        } finally {
            lock.unlock();
        }
    }

    private boolean isSettled(String channelId) {
        return current(channelId).isPresent() || isRemoved(channelId);
    }

    private boolean await(BooleanSupplier arrived, Duration limit) {
        lock.lock();
        try {
            var left = limit.toNanos();
            while (!arrived.getAsBoolean()) {
                if (left <= 0) {
                    return false;
                }
                left = news.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}

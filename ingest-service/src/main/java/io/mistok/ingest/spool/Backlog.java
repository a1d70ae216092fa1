package io.mistok.ingest.spool;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * How much waits in the spool, and so whether newcomers have to queue behind it. While its last few
 * records are published newcomers wait for a moment: they would keep it from ever being empty.
 */
final class Backlog {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long records;
    private boolean closing;
    private Instant oldest = Instant.MAX;

    long records() {
        return locked(() -> records);
    }

    /** When the oldest of them was received; the far future if there is none. */
    Instant oldest() {
        return locked(() -> oldest);
    }

    void added(int count, Instant first) {
        locked(() -> {
            oldest = records == 0 ? first : oldest;
            records += count;
            changed.signalAll();
            return null;
        });
    }

    /**
     * @param next when the first one that is left was received
     */
    void published(int count, Instant next) {
        locked(() -> {
            records -= count;
            oldest = records == 0 ? Instant.MAX : next;
            return null;
        });
    }

    void closing(boolean now) {
        locked(() -> {
            closing = now;
            changed.signalAll();
            return null;
        });
    }

    /** Whether newcomers have to queue; waits while that is about to change. */
    boolean isOccupied(Duration patience) {
        lock.lock();
        try {
            var left = patience.toNanos();
            while (closing && left > 0) {
                left = changed.awaitNanos(left);
            }
            return records > 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return records > 0;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until there is something. */
    void awaitSome() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (records == 0) {
                changed.await();
            }
        } finally {
            lock.unlock();
        }
    }

    private interface Look<T extends @Nullable Object> {
        T at();
    }

    private <T extends @Nullable Object> T locked(Look<T> look) {
        lock.lock();
        try {
            return look.at();
        } finally {
            lock.unlock();
        }
    }
}

package io.mistok.prove.nemesis;

/** So many bytes a second, shared by all connections of one direction. */
final class Throttle {
    private static final long NONE = 0;

    private volatile long bitsPerSecond;
    private long freeAt;

    /** 0 for no limit. */
    void limit(long bits) {
        bitsPerSecond = bits;
    }

    /** When these bytes will have passed, if they begin now. */
    long passedAt(int bytes, long now) {
        var limit = bitsPerSecond;
        if (limit == NONE) {
            return now;
        }
        synchronized (this) {
            freeAt = Math.max(freeAt, now) + bytes * 8L * 1_000_000_000L / limit;
            return freeAt;
        }
    }
}

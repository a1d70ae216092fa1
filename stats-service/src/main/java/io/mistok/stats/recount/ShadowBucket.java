package io.mistok.stats.recount;

import org.roaringbitmap.RoaringBitmap;

/** A bucket as the log says it should be. Followers have numbers of the recount's own. */
class ShadowBucket {
    private final RoaringBitmap users = new RoaringBitmap();
    private long first = -1;
    private long last;
    private long total;
    private boolean certain = true;

    void add(long offset, int user, boolean judgedForSure) {
        first = first < 0 ? offset : first;
        last = offset;
        total++;
        users.add(user);
        certain &= judgedForSure;
    }

    /** Whether no record in it may be the repeat of one the log no longer holds. */
    boolean isCertain() {
        return certain;
    }

    Counted counted() {
        return new Counted(total, users.getLongCardinality());
    }

    long first() {
        return first;
    }

    long last() {
        return last;
    }

    RoaringBitmap users() {
        return users;
    }
}

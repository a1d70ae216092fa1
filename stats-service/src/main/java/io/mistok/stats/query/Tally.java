package io.mistok.stats.query;

import io.mistok.stats.projection.Bucket;
import org.roaringbitmap.RoaringBitmap;

/** A sum over buckets: events add up, followers are united. */
class Tally {
    private final RoaringBitmap users = new RoaringBitmap();
    private long total;

    void add(Bucket bucket) {
        total += bucket.total();
        users.or(bucket.users());
    }

    long total() {
        return total;
    }

    long unique() {
        return users.getLongCardinality();
    }
}

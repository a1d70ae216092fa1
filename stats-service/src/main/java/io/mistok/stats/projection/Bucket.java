package io.mistok.stats.projection;

import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.longlong.Roaring64Bitmap;

/**
 * What one partition has counted into one bucket.
 *
 * @param first offset of the first record that went in
 * @param last offset of the last record that went in; all up to it that belong here are in. Where
 *     records come in no order, how many went in
 * @param total distinct events
 * @param users numbers of the followers they came from
 * @param absorbed offsets that went in, where records come in no order; else {@code null}
 */
public record Bucket(
        BucketKey key,
        Source source,
        long first,
        long last,
        long total,
        RoaringBitmap users,
        @Nullable Roaring64Bitmap absorbed) {

    /** One whose records come in the order of the log. */
    public Bucket(
            BucketKey key, Source source, long first, long last, long total, RoaringBitmap users) {
        this(key, source, first, last, total, users, null);
    }

    /** Whether the record at that offset is in. */
    boolean holds(long offset) {
        return absorbed == null ? offset <= last : absorbed.contains(offset);
    }

    /** Distinct followers. */
    public long unique() {
        return users.getLongCardinality();
    }
}

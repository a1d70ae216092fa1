package io.mistok.stats.projection;

import org.roaringbitmap.RoaringBitmap;

/**
 * What one partition has counted into one bucket.
 *
 * @param first offset of the first record that went in
 * @param last offset of the last record that went in; all up to it that belong here are in
 * @param total distinct events
 * @param users numbers of the followers they came from
 */
public record Bucket(
        BucketKey key, Source source, long first, long last, long total, RoaringBitmap users) {

    /** Distinct followers. */
    public long unique() {
        return users.getLongCardinality();
    }
}

package io.mistok.stats.recount;

import io.mistok.stats.event.OpenId;
import io.mistok.stats.projection.Bucket;
import io.mistok.stats.projection.BucketKey;
import io.mistok.stats.projection.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds one partition's live buckets against its shadow. */
class PartitionRecount {
    private final Source source;
    private final Extent extent;
    private final Map<BucketKey, Bucket> live = new HashMap<>();
    private final Map<BucketKey, ShadowBucket> shadow;
    private final Map<Integer, Integer> renumbered;
    private final List<Replacement> replacements = new ArrayList<>();
    private long compared;
    private long uncovered;

    /**
     * A comparison to be made.
     *
     * @param named whom records of other partitions told to forget, and how often: when the live
     *     count did so is not known here, it only follows that it may have more people
     */
    PartitionRecount(Source source, List<Bucket> live, Shadow shadow, Map<OpenId, Integer> named) {
        this.source = source;
        this.extent = shadow.extent();
        live.forEach(bucket -> this.live.put(bucket.key(), bucket));
        var reached = new HashMap<BucketKey, Long>();
        live.forEach(bucket -> reached.put(bucket.key(), bucket.last()));
        this.shadow = shadow.buckets(reached);
        this.renumbered = shadow.followers().byNumber(named);
    }

    /** A bucket that differs: as it is, and as it should be. */
    record Replacement(
            BucketKey key, Source source, @Nullable Bucket live, @Nullable ShadowBucket shadow) {

        Difference difference() {
            return new Difference(
                    key.measure().name(),
                    key.granularity().name().toLowerCase(Locale.ROOT),
                    key.start(),
                    source.partition(),
                    counted(live),
                    shadow == null ? Counted.NOTHING : shadow.counted());
        }
    }

    PartitionRecount compare() {
        Set<BucketKey> keys = new HashSet<>(live.keySet());
        keys.addAll(shadow.keySet());
        for (var key : keys) {
            compare(key, live.get(key), shadow.get(key));
        }
        return this;
    }

    long compared() {
        return compared;
    }

    long uncovered() {
        return uncovered;
    }

    List<Replacement> replacements() {
        return replacements;
    }

    private void compare(BucketKey key, @Nullable Bucket stored, @Nullable ShadowBucket again) {
        if (!isCovered(stored, again)) {
            uncovered++;
            return;
        }
        compared++;
        if (!isSame(stored, again)) {
            replacements.add(new Replacement(key, source, stored, again));
        }
    }

    private boolean isSame(@Nullable Bucket stored, @Nullable ShadowBucket again) {
        if (stored == null || again == null) {
            var expected = again == null ? Counted.NOTHING : again.counted();
            return expected.equals(counted(stored));
        }
        return again.agreesWith(stored, renumbered);
    }

    private boolean isCovered(@Nullable Bucket stored, @Nullable ShadowBucket again) {
        return Optional.ofNullable(stored).map(Bucket::first).orElse(extent.begin())
                        >= extent.begin()
                && (again == null || again.isCertain());
    }

    private static Counted counted(@Nullable Bucket bucket) {
        return bucket == null ? Counted.NOTHING : new Counted(bucket.total(), bucket.unique());
    }
}

package io.mistok.stats.recount;

import io.mistok.stats.event.OpenId;
import io.mistok.stats.projection.Bucket;
import io.mistok.stats.projection.BucketChange;
import io.mistok.stats.projection.Buckets;
import io.mistok.stats.projection.Followers;
import io.mistok.stats.recount.PartitionRecount.Replacement;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.roaringbitmap.RoaringBitmap;

/** Replaces live buckets by what the log says, in the followers' real numbers. */
class Repair {
    private final Buckets buckets;
    private final Followers followers;
    private final ShadowFollowers names;
    private final Map<Integer, Integer> nameless = new HashMap<>();

    Repair(Buckets buckets, Followers followers, ShadowFollowers names) {
        this.buckets = buckets;
        this.followers = followers;
        this.names = names;
    }

    /** Whether it was replaced; not if it has changed since it was compared. */
    boolean apply(Replacement replacement) {
        return buckets.replace(new BucketChange(replacement.live(), repaired(replacement)));
    }

    private Bucket repaired(Replacement replacement) {
        var live = replacement.live();
        var shadow = replacement.shadow();
        if (shadow == null) {
            var wrong = Objects.requireNonNull(live);
            return new Bucket(
                    wrong.key(),
                    wrong.source(),
                    wrong.first(),
                    wrong.last(),
                    0,
                    new RoaringBitmap());
        }
        var counted = shadow.counted();
        return new Bucket(
                replacement.key(),
                replacement.source(),
                shadow.first(),
                live == null ? shadow.last() : Math.max(live.last(), shadow.last()),
                counted.total(),
                live != null && live.unique() == counted.unique()
                        ? live.users()
                        : real(replacement, shadow));
    }

    private RoaringBitmap real(Replacement replacement, ShadowBucket shadow) {
        var firstSeen = new HashMap<OpenId, Long>();
        var users = new RoaringBitmap();
        for (var number : shadow.users()) {
            names.name(number)
                    .ifPresentOrElse(
                            openId -> firstSeen.put(openId, shadow.last()),
                            () -> users.add(nameless(replacement, number)));
        }
        var channelId = replacement.key().channelId();
        followers.numbers(replacement.source(), channelId, firstSeen).values().forEach(users::add);
        return users;
    }

    private int nameless(Replacement replacement, int number) {
        return nameless.computeIfAbsent(
                number, _ -> followers.nameless(replacement.key().channelId()));
    }
}

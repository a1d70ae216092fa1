package io.mistok.stats.recount;

import io.mistok.stats.projection.Bucket;
import java.util.Map;
import org.roaringbitmap.RoaringBitmap;

/** A bucket as the log says it should be. Followers have numbers of the recount's own. */
class ShadowBucket {
    private final RoaringBitmap users = new RoaringBitmap();
    private final RoaringBitmap cameAgain = new RoaringBitmap();
    private long first = -1;
    private long last;
    private long total;
    private boolean certain = true;

    void add(long offset, int user, boolean judgedForSure) {
        first = first < 0 ? offset : first;
        last = offset;
        total++;
        if (!users.checkedAdd(user)) {
            cameAgain.add(user);
        }
        certain &= judgedForSure;
    }

    /** Whether no record in it may be the repeat of one the log no longer holds. */
    boolean isCertain() {
        return certain;
    }

    /**
     * Whether the live bucket holds the same.
     *
     * @param renumbered how often followers may have got another number at a moment that this log
     *     does not tell; only who came again in this bucket can be in it under both
     */
    boolean agreesWith(Bucket live, Map<Integer, Integer> renumbered) {
        var more =
                renumbered.entrySet().stream()
                        .filter(one -> cameAgain.contains(one.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .sum();
        var unique = users.getLongCardinality();
        return live.total() == total && live.unique() >= unique && live.unique() <= unique + more;
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

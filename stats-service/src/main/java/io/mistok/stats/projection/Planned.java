package io.mistok.stats.projection;

import io.mistok.stats.event.OpenId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.longlong.Roaring64Bitmap;

/** What is to go into one bucket, in log order. */
class Planned {
    private final BucketKey key;
    private final Source source;
    private List<Mark> marks = new ArrayList<>();

    Planned(BucketKey key, Source source) {
        this.key = key;
        this.source = source;
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    String id() {
        return key.id(source);
    }

    BucketKey key() {
        return key;
    }

    boolean isDone() {
        return marks.isEmpty();
    }

    /** Leaves out what the bucket has absorbed already. */
    void leaveOut(Bucket stored) {
        marks = marks.stream().filter(mark -> !stored.holds(mark.offset())).toList();
    }

    /** Adds each follower with the first place that names them here. */
    void collectFollowers(Map<OpenId, Long> firstSeen) {
        marks.forEach(mark -> firstSeen.merge(mark.openId(), mark.offset(), Math::min));
    }

    /** The bucket with everything in it. */
    Bucket after(@Nullable Bucket stored, Map<OpenId, Integer> numbers) {
        var users = stored == null ? new RoaringBitmap() : stored.users().clone();
        marks.forEach(mark -> users.add(Objects.requireNonNull(numbers.get(mark.openId()))));
        return new Bucket(
                key,
                source,
                stored == null ? marks.getFirst().offset() : stored.first(),
                source.isInOrder() ? marks.getLast().offset() : absorbed(stored) + marks.size(),
                (stored == null ? 0 : stored.total()) + marks.size(),
                users,
                source.isInOrder() ? null : offsets(stored));
    }

    private static long absorbed(@Nullable Bucket stored) {
        return stored == null ? 0 : stored.last();
    }

    private Roaring64Bitmap offsets(@Nullable Bucket stored) {
        var offsets = new Roaring64Bitmap();
        if (stored != null && stored.absorbed() != null) {
            offsets.or(stored.absorbed());
        }
        marks.forEach(mark -> offsets.add(mark.offset()));
        return offsets;
    }

    /** Groups events by the buckets they belong into. */
    static Map<String, Planned> of(Source source, List<Logged> events, ZoneHistories zones) {
        var plan = new LinkedHashMap<BucketKey, Planned>();
        for (var logged : events) {
            var event = logged.event();
            var zone = zones.of(event.channelId()).at(logged.offset());
            var mark = new Mark(logged.offset(), event.openId());
            for (var key : BucketKeys.of(event, zone)) {
                plan.computeIfAbsent(key, added -> new Planned(added, source)).add(mark);
            }
        }
        var byId = new LinkedHashMap<String, Planned>();
        plan.values().forEach(planned -> byId.put(planned.id(), planned));
        return byId;
    }
}

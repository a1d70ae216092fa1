package io.mistok.stats.projection;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Writes planned changes into the buckets by compare-and-set on the last offset they hold. */
@Component
class BucketWriter {
    private static final int MOST_ROUNDS = 100;
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(1);

    private final Buckets buckets;
    private final Counter applied;
    private final Counter skipped;
    private final Counter conflicts;

    BucketWriter(Buckets buckets, MeterRegistry metrics) {
        this.buckets = buckets;
        this.applied = metrics.counter("mistok.projection.buckets", "outcome", "applied");
        this.skipped = metrics.counter("mistok.projection.buckets", "outcome", "skipped");
        this.conflicts = metrics.counter("mistok.projection.conflicts");
    }

    /**
     * Returns when everything in the plan is stored.
     *
     * @param numbering asked only for what is not in its bucket yet
     */
    void write(Map<String, Planned> plan, Function<Collection<Planned>, Numbering> numbering) {
        var open = plan.values();
        var wanted = 0;
        for (var round = 1; round <= MOST_ROUNDS; round++) {
            var stored = buckets.load(open.stream().map(Planned::id).toList());
            open.forEach(planned -> leaveOut(planned, stored));
            open = open.stream().filter(planned -> !planned.isDone()).toList();
            if (round == 1) {
                skipped.increment(plan.size() - open.size());
                wanted = open.size();
            }
            if (open.isEmpty() || buckets.replace(changes(open, stored, numbering.apply(open)))) {
                applied.increment(wanted);
                return;
            }
            conflicts.increment();
            LockSupport.parkNanos(SHORTEST_PAUSE.multipliedBy(round).toNanos());
        }
        throw new IllegalStateException("Somebody else keeps writing the same buckets");
    }

    private static void leaveOut(Planned planned, Map<String, Bucket> stored) {
        var bucket = stored.get(planned.id());
        if (bucket != null) {
            planned.leaveOut(bucket);
        }
    }

    private static List<BucketChange> changes(
            Collection<Planned> open, Map<String, Bucket> stored, Numbering numbering) {
        var changes = new ArrayList<BucketChange>();
        for (var planned : open) {
            var before = stored.get(planned.id());
            var numbers = numbering.of(planned.key().channelId());
            changes.add(new BucketChange(before, planned.after(before, numbers)));
        }
        return changes;
    }
}

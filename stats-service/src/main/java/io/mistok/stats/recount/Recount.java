package io.mistok.stats.recount;

import io.mistok.stats.event.EventReader;
import io.mistok.stats.event.OpenId;
import io.mistok.stats.inbox.RepeatProperties;
import io.mistok.stats.log.DeadLetter;
import io.mistok.stats.log.DeadLetterLog;
import io.mistok.stats.log.EventLog;
import io.mistok.stats.projection.Bucket;
import io.mistok.stats.projection.Buckets;
import io.mistok.stats.projection.Followers;
import io.mistok.stats.projection.Source;
import io.mistok.stats.projection.ZoneHistory;
import io.mistok.stats.projection.Zones;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Counts a channel's events again from the log, while the live count goes on. */
@Component
class Recount {
    private static final int MOST_DIFFERENCES = 1000;

    private final EventLog log;
    private final DeadLetterLog deadLetters;
    private final EventReader reader;
    private final RepeatProperties repeats;
    private final Zones zones;
    private final Buckets buckets;
    private final Followers followers;
    private final ReentrantLock running = new ReentrantLock();

    Recount(
            EventLog log,
            DeadLetterLog deadLetters,
            EventReader reader,
            RepeatProperties repeats,
            Zones zones,
            Buckets buckets,
            Followers followers) {
        this.log = log;
        this.deadLetters = deadLetters;
        this.reader = reader;
        this.repeats = repeats;
        this.zones = zones;
        this.buckets = buckets;
        this.followers = followers;
    }

    /**
     * Compares every bucket of the channel with the log.
     *
     * @param apply whether to replace those that differ
     * @throws RecountRunningException if this replica is already at it
     */
    RecountResult run(String channelId, boolean apply) {
        if (!running.tryLock()) {
            throw new RecountRunningException();
        }
        try {
            return compareAll(channelId, apply);
        } finally {
            running.unlock();
        }
    }

    private RecountResult compareAll(String channelId, boolean apply) {
        var sum = new RecountSum(channelId, MOST_DIFFERENCES);
        var shadows = new HashMap<Source, Shadow>();
        var incarnation = log.incarnation();
        for (var partition : log.partitions()) {
            var source = new Source(incarnation, partition);
            zones.history(source, channelId)
                    .ifPresent(known -> shadows.put(source, shadow(channelId, source, known)));
        }
        var live = live(channelId);
        shadows.forEach(
                (source, shadow) -> shadow.readOn(log, live.getOrDefault(source, List.of())));
        shadows.forEach((source, shadow) -> {
            var stored = live.getOrDefault(source, List.of());
            var compared =
                    new PartitionRecount(source, stored, shadow, namedElsewhere(shadows, source));
            sum.add(shadow.events(), compare(compared, shadow, apply, sum));
        });
        live.keySet().removeAll(shadows.keySet());
        live.values().forEach(unknown -> sum.leaveOut(unknown.size()));
        return sum.result();
    }

    private Shadow shadow(String channelId, Source source, ZoneHistory history) {
        var begin = log.begin(source.partition());
        var extent = new Extent(begin, Math.max(begin, log.counted(source.partition())));
        var shadow =
                new Shadow(
                        channelId,
                        source,
                        extent,
                        history,
                        setAside(source.partition()),
                        reader,
                        repeats);
        shadow.read(log);
        return shadow;
    }

    /** What was set aside was not counted with its neighbours, readable or not by now. */
    private Set<Long> setAside(int partition) {
        return deadLetters.since(Instant.EPOCH).stream()
                .filter(letter -> letter.partition() == partition)
                .map(DeadLetter::offset)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<OpenId, Integer> namedElsewhere(Map<Source, Shadow> shadows, Source own) {
        var named = new HashMap<OpenId, Integer>();
        shadows.forEach((source, shadow) -> {
            if (!source.equals(own)) {
                shadow.named().forEach((openId, times) -> named.merge(openId, times, Integer::sum));
            }
        });
        return named;
    }

    private PartitionRecount compare(
            PartitionRecount comparison, Shadow shadow, boolean apply, RecountSum sum) {
        var compared = comparison.compare();
        if (apply) {
            var repair = new Repair(buckets, followers, shadow.followers());
            sum.applied(compared.replacements().stream().filter(repair::apply).count());
        }
        return compared;
    }

    private Map<Source, List<Bucket>> live(String channelId) {
        var live = new HashMap<Source, List<Bucket>>();
        buckets.readAll(
                channelId,
                bucket ->
                        live.computeIfAbsent(bucket.source(), _ -> new ArrayList<>()).add(bucket));
        return live;
    }
}

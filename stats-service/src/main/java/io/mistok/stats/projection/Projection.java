package io.mistok.stats.projection;

import io.mistok.stats.channel.Channels;
import io.mistok.stats.event.OpenId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Counts events into the buckets, each exactly once however often it is handed in. */
@Component
public class Projection {
    private final Channels channels;
    private final Zones zones;
    private final Measures measures;
    private final Followers followers;
    private final Buckets stored;
    private final BucketWriter buckets;
    private final Removals removals;

    Projection(
            Channels channels,
            Zones zones,
            Measures measures,
            Followers followers,
            Buckets stored,
            BucketWriter buckets,
            Removals removals) {
        this.channels = channels;
        this.zones = zones;
        this.measures = measures;
        this.followers = followers;
        this.stored = stored;
        this.buckets = buckets;
        this.removals = removals;
    }

    /**
     * Counts the events; when this returns they are stored. After a failure the same events, or a
     * longer stretch of the log around them, may be handed in again.
     *
     * @param source whose records these are; those that had been {@linkplain Source#setAside set
     *     aside} may come in any order
     * @param events in log order, repeats left out
     * @param logEnd first offset of the source that nobody can have begun to count yet
     */
    public void apply(Source source, List<Logged> events, LongSupplier logEnd) {
        var wanted =
                events.stream()
                        .filter(logged -> !channels.isRemoved(logged.event().channelId()))
                        .toList();
        var channelIds =
                wanted.stream().map(one -> one.event().channelId()).collect(Collectors.toSet());
        var histories = zones.upToDate(source.inLog(), channelIds, logEnd);
        for (var segment : Segments.of(wanted)) {
            count(source, segment, histories);
            segment.forEach(logged -> erase(source, logged));
        }
        channelIds.stream().filter(channels::isRemoved).forEach(removals::remove);
    }

    /** Whether the event is in every bucket it belongs into. */
    public boolean isCounted(Source source, Logged logged) {
        var channelId = logged.event().channelId();
        return zones.history(source.inLog(), channelId)
                .map(zone -> new ZoneHistories(Map.of(channelId, zone)))
                .filter(zones -> isCounted(Planned.of(source, List.of(logged), zones), logged))
                .isPresent();
    }

    private boolean isCounted(Map<String, Planned> plan, Logged logged) {
        var found = stored.load(plan.keySet());
        return found.keySet().containsAll(plan.keySet())
                && found.values().stream().allMatch(bucket -> bucket.holds(logged.offset()));
    }

    private void count(Source source, List<Logged> segment, ZoneHistories histories) {
        var plan = Planned.of(source, segment, histories);
        var byChannel =
                plan.values().stream()
                        .map(Planned::key)
                        .collect(
                                Collectors.groupingBy(
                                        BucketKey::channelId,
                                        Collectors.mapping(
                                                BucketKey::measure, Collectors.toSet())));
        byChannel.forEach(measures::register);
        buckets.write(plan, open -> numbers(source, open));
    }

    private Numbering numbers(Source source, Collection<Planned> open) {
        var firstSeen = new HashMap<String, Map<OpenId, Long>>();
        for (var planned : open) {
            planned.collectFollowers(
                    firstSeen.computeIfAbsent(planned.key().channelId(), _ -> new HashMap<>()));
        }
        var numbers = new HashMap<String, Map<OpenId, Integer>>();
        firstSeen.forEach((channelId, people) ->
                numbers.put(channelId, followers.numbers(source, channelId, people)));
        return channelId -> Objects.requireNonNull(numbers.get(channelId));
    }

    /** Only now: as long as a bucket of theirs is not written, their number must be found again. */
    private void erase(Source source, Logged logged) {
        var event = logged.event();
        for (var openId : event.leaving()) {
            followers.erase(source, event.channelId(), openId, logged.offset());
        }
    }
}

package io.mistok.stats.recount;

import io.mistok.stats.event.Event;
import io.mistok.stats.event.EventReader;
import io.mistok.stats.event.OpenId;
import io.mistok.stats.event.UnreadableEventException;
import io.mistok.stats.inbox.RecentEvents;
import io.mistok.stats.inbox.RepeatProperties;
import io.mistok.stats.log.EventLog;
import io.mistok.stats.log.LoggedRecord;
import io.mistok.stats.projection.Bucket;
import io.mistok.stats.projection.BucketKey;
import io.mistok.stats.projection.BucketKeys;
import io.mistok.stats.projection.Logged;
import io.mistok.stats.projection.Source;
import io.mistok.stats.projection.ZoneHistory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One partition's events of one channel, counted again. What the live count has settled before the
 * recount began is counted at once; the few that came later wait until it is known how far each
 * live bucket has got.
 */
class Shadow {
    private final String channelId;
    private final Source source;
    private final Extent extent;
    private final ZoneHistory zones;
    private final EventReader reader;
    private final RepeatProperties repeats;
    private final RecentEvents recent;
    private final Set<Long> setAside;
    private final ShadowFollowers followers = new ShadowFollowers();
    private final Map<BucketKey, ShadowBucket> settled = new HashMap<>();
    private final List<Logged> later = new ArrayList<>();
    private final Map<OpenId, Integer> named = new HashMap<>();
    private long events;
    private long end;
    private long sureFrom = Long.MIN_VALUE;

    Shadow(
            String channelId,
            Source source,
            Extent extent,
            ZoneHistory zones,
            Set<Long> setAside,
            EventReader reader,
            RepeatProperties repeats) {
        this.channelId = channelId;
        this.source = source;
        this.extent = extent;
        this.zones = zones;
        this.setAside = setAside;
        this.reader = reader;
        this.repeats = repeats;
        this.recent = new RecentEvents(repeats);
    }

    /** Reads everything the log has now. */
    void read(EventLog log) {
        end = log.end(source.partition());
        log.read(source.partition(), extent.begin(), end, this::accept);
    }

    /** Reads what has come since, as far as one of the live buckets has got. */
    void readOn(EventLog log, List<Bucket> live) {
        var reached = live.stream().mapToLong(Bucket::last).max().orElse(-1);
        log.read(source.partition(), end, reached + 1, this::accept);
    }

    Extent extent() {
        return extent;
    }

    /** Distinct events of the channel. */
    long events() {
        return events;
    }

    /**
     * Whom other people's records here told to forget, and how often. These may have their own
     * records in any partition.
     */
    Map<OpenId, Integer> named() {
        return named;
    }

    ShadowFollowers followers() {
        return followers;
    }

    /**
     * The buckets, each up to the place its live counterpart has got to.
     *
     * @param reached the last offset of each live bucket
     */
    Map<BucketKey, ShadowBucket> buckets(Map<BucketKey, Long> reached) {
        for (var logged : later) {
            count(logged, reached, true);
        }
        later.clear();
        return settled;
    }

    private void accept(LoggedRecord logged) {
        if (setAside.contains(logged.offset())) {
            return;
        }
        if (sureFrom == Long.MIN_VALUE) {
            var memory = extent.isComplete() ? 0 : repeats.memory().toMillis();
            sureFrom = logged.timestamp() + memory;
        }
        event(logged)
                .filter(event -> isFirst(event, logged))
                .ifPresent(event -> take(event, logged));
    }

    private Optional<Event> event(LoggedRecord logged) {
        try {
            return Optional.of(reader.read(logged.value()))
                    .filter(event -> !event.isControl() && event.channelId().equals(channelId));
        } catch (UnreadableEventException notCountedEither) {
            return Optional.empty();
        }
    }

    private boolean isFirst(Event event, LoggedRecord logged) {
        var judgement = recent.begin();
        var repeat = judgement.isRepeat(event.eventId(), logged.timestamp());
        judgement.keep();
        return !repeat && !logged.again();
    }

    private void take(Event event, LoggedRecord logged) {
        events++;
        event.leaving().stream()
                .filter(openId -> !openId.equals(event.openId()))
                .forEach(openId -> named.merge(openId, 1, Integer::sum));
        var counted = new Logged(logged.offset(), event);
        if (logged.offset() >= extent.settled()) {
            later.add(counted);
        } else {
            count(counted, Map.of(), logged.timestamp() >= sureFrom);
        }
    }

    /** What is settled belongs into its buckets; what is not, only as far as they have got. */
    private void count(Logged logged, Map<BucketKey, Long> reached, boolean judgedForSure) {
        var event = logged.event();
        var offset = logged.offset();
        var user = followers.number(event.openId());
        for (var key : BucketKeys.of(event, zones.at(offset))) {
            if (offset < extent.settled() || offset <= reached.getOrDefault(key, -1L)) {
                settled.computeIfAbsent(key, _ -> new ShadowBucket())
                        .add(offset, user, judgedForSure);
            }
        }
        event.leaving().forEach(followers::leave);
    }
}

package io.mistok.stats.inbox;

import io.mistok.stats.event.Event;
import io.mistok.stats.event.EventReader;
import io.mistok.stats.event.UnreadableEventException;
import io.mistok.stats.log.LoggedRecord;
import io.mistok.stats.projection.BucketKey;
import io.mistok.stats.projection.BucketKeys;
import io.mistok.stats.projection.Measure;
import io.mistok.stats.projection.Source;
import io.mistok.stats.projection.Zones;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What a log should count to, worked out the plain way: all of it in memory, once. */
class Expected {
    final Map<BucketKey, Integer> totals = new HashMap<>();
    final Map<BucketKey, Set<String>> people = new HashMap<>();
    final Map<Measure, Set<String>> everybody = new HashMap<>();

    private final EventReader reader = new EventReader(new JsonMapper());
    private final Map<String, Integer> lives = new HashMap<>();
    private final Source source;
    private final Zones zones;

    Expected(List<LoggedRecord> log, Source source, Zones zones) {
        this.source = source;
        this.zones = zones;
        for (var at = 0; at < log.size(); at++) {
            count(log, at);
        }
    }

    private void count(List<LoggedRecord> log, int at) {
        var event = read(log.get(at));
        if (event == null || isRepeat(log, at, event)) {
            return;
        }
        var person = event.channelId() + event.openId().value();
        var life = person + "#" + lives.getOrDefault(person, 0);
        var zone = zones.history(source, event.channelId()).orElseThrow().at(at);
        for (var key : BucketKeys.of(event, zone)) {
            totals.merge(key, 1, Integer::sum);
            people.computeIfAbsent(key, _ -> new HashSet<>()).add(life);
            everybody.computeIfAbsent(key.measure(), _ -> new HashSet<>()).add(life);
        }
        if (!event.leaving().isEmpty()) {
            lives.merge(person, 1, Integer::sum);
        }
    }

    private boolean isRepeat(List<LoggedRecord> log, int at, Event event) {
        return log.get(at).again()
                || log.subList(0, at).stream()
                        .filter(one -> log.get(at).timestamp() - one.timestamp() <= 120_000)
                        .map(this::read)
                        .anyMatch(one -> one != null && one.eventId().equals(event.eventId()));
    }

    private @Nullable Event read(LoggedRecord logged) {
        try {
            var event = reader.read(logged.value());
            return event.isControl() ? null : event;
        } catch (UnreadableEventException rubbish) {
            return null;
        }
    }
}

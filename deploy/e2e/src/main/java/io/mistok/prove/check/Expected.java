package io.mistok.prove.check;

import io.mistok.prove.ledger.Identity;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the statistics must say, computed from the log in the plainest way. */
public final class Expected {
    private Expected() {}

    /** The counts of each channel: every event once, however often it is in the log. */
    public static Map<String, Counts> of(Collection<LogEvent> log) {
        return log.stream()
                .map(LogEvent::identity)
                .distinct()
                .collect(
                        Collectors.groupingBy(
                                Identity::channelId,
                                Collectors.collectingAndThen(
                                        Collectors.toList(), Expected::counts)));
    }

    private static Counts counts(List<Identity> events) {
        var people = new HashMap<String, List<String>>();
        for (var event : events) {
            places(event)
                    .forEach(place ->
                            people.computeIfAbsent(place, _ -> new ArrayList<>())
                                    .add(event.openId()));
        }
        var by = new HashMap<String, Tally>();
        people.forEach((place, who) -> by.put(place, tally(place, who)));
        return new Counts(by);
    }

    private static Tally tally(String place, List<String> who) {
        var unique = new HashSet<>(who).size();
        return new Tally(place.equals("active") ? unique : who.size(), unique);
    }

    private static List<String> places(Identity event) {
        if (!event.action().isClick()) {
            return List.of("active", "action|" + event.action().type());
        }
        var hour = Instant.ofEpochSecond(event.occurredAt()).truncatedTo(ChronoUnit.HOURS);
        return List.of("active", "clicks", "hour|" + hour, "item|" + event.detail());
    }
}

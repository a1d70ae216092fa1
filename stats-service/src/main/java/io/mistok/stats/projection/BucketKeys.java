package io.mistok.stats.projection;

import io.mistok.stats.event.Event;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** The arithmetic from an event to the buckets it belongs into. */
public class BucketKeys {
    private BucketKeys() {}

    /** One for every measure and granularity. */
    public static List<BucketKey> of(Event event, ZoneId zone) {
        return Measure.of(event).stream()
                .flatMap(measure ->
                        Stream.of(Granularity.values())
                                .map(granularity -> key(event, measure, granularity, zone)))
                .toList();
    }

    private static BucketKey key(
            Event event, Measure measure, Granularity granularity, ZoneId zone) {
        var start = granularity.start(event.occurredAt(), zone);
        return new BucketKey(event.channelId(), granularity, measure, start);
    }
}

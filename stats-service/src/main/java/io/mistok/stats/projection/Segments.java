package io.mistok.stats.projection;

import io.mistok.stats.event.OpenId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Parts of a batch in which nobody comes back after leaving: within one, a follower has one number.
 */
class Segments {
    /** The same OpenId is somebody else in another channel. */
    private record Person(String channelId, OpenId openId) {}

    private final List<List<Logged>> parts = new ArrayList<>();
    private final Set<Person> left = new HashSet<>();

    private Segments() {
        parts.add(new ArrayList<>());
    }

    static List<List<Logged>> of(List<Logged> events) {
        var segments = new Segments();
        events.forEach(segments::add);
        return segments.parts;
    }

    private void add(Logged logged) {
        var event = logged.event();
        if (left.contains(new Person(event.channelId(), event.openId()))) {
            parts.add(new ArrayList<>());
            left.clear();
        }
        parts.getLast().add(logged);
        event.leaving().forEach(openId -> left.add(new Person(event.channelId(), openId)));
    }
}

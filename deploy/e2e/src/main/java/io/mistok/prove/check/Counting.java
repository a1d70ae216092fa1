package io.mistok.prove.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** The statistics say what the log says. */
public final class Counting {
    private static final Tally NOTHING = new Tally(0, 0);

    private Counting() {}

    /** Every place in which they differ. */
    public static List<Anomaly> check(Map<String, Counts> expected, Map<String, Counts> counted) {
        var channels = new TreeSet<>(expected.keySet());
        channels.addAll(counted.keySet());
        var found = new ArrayList<Anomaly>();
        for (var channel : channels) {
            compare(
                    channel,
                    Objects.requireNonNullElse(expected.get(channel), Counts.NONE),
                    Objects.requireNonNullElse(counted.get(channel), Counts.NONE),
                    found);
        }
        return found;
    }

    private static void compare(
            String channel, Counts expected, Counts counted, List<Anomaly> found) {
        var places = new TreeSet<>(expected.by().keySet());
        places.addAll(counted.by().keySet());
        for (var place : places) {
            var right = expected.by().getOrDefault(place, NOTHING);
            var said = counted.by().getOrDefault(place, NOTHING);
            if (!right.equals(said)) {
                found.add(
                        new Anomaly(
                                AnomalyKind.MISCOUNT,
                                0,
                                "%s %s: %s in the log, %s counted"
                                        .formatted(channel, place, right, said)));
            }
        }
    }
}

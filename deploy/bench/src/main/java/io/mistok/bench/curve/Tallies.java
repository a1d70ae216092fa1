package io.mistok.bench.curve;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.roaringbitmap.RoaringBitmap;

/** Counts one day by measure, hour and partition. */
final class Tallies {
    /** Of which partition's bucket. */
    private record Place(String measure, int hour, int partition) {}

    private static final class Tally {
        private final RoaringBitmap users = new RoaringBitmap();
        private long total;
    }

    private final Map<Place, Tally> hours = new HashMap<>();

    /** One event; a follower's events all come through one partition. */
    void add(String measure, int hour, int user) {
        var tally =
                hours.computeIfAbsent(
                        new Place(measure, hour, user % Past.PARTITIONS), _ -> new Tally());
        tally.total++;
        tally.users.add(user);
    }

    Past.Count day(String measure) {
        var total = 0L;
        var users = new RoaringBitmap();
        for (var one : hours.entrySet()) {
            if (one.getKey().measure().equals(measure)) {
                total += one.getValue().total;
                users.or(one.getValue().users);
            }
        }
        return new Past.Count(total, users);
    }

    /**
     * A bucket for the day, of each measure and partition, and for each hour.
     *
     * @param byHour the measures that get those of the hours
     */
    List<Past.Bucket> buckets(ZonedDateTime midnight, Predicate<String> byHour) {
        var buckets = new ArrayList<Past.Bucket>();
        var days = new HashMap<Place, Tally>();
        hours.forEach((place, tally) -> {
            if (byHour.test(place.measure())) {
                buckets.add(bucket("h", place, midnight.plusHours(place.hour()), tally));
            }
            var day =
                    days.computeIfAbsent(
                            new Place(place.measure(), 0, place.partition()), _ -> new Tally());
            day.total += tally.total;
            day.users.or(tally.users);
        });
        days.forEach((place, tally) -> buckets.add(bucket("d", place, midnight, tally)));
        return buckets;
    }

    private static Past.Bucket bucket(
            String granularity, Place place, ZonedDateTime start, Tally tally) {
        return new Past.Bucket(
                granularity,
                place.measure(),
                start.toEpochSecond(),
                place.partition(),
                tally.total,
                tally.users);
    }
}

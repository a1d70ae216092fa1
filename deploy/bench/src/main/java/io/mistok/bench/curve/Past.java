package io.mistok.bench.curve;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.roaringbitmap.RoaringBitmap;

/**
 * A year of clicks and messages that never happened, spread evenly, in the buckets in which
 * stats-service would have counted them. It remembers what the right answers are.
 */
final class Past {
    static final int DAYS = 365;
    static final int PARTITIONS = 12;
    static final List<String> KEYS = List.of("PRICES", "HOURS", "PLACES", "NEWS", "HELP");
    static final String ACTION = "text-received";

    /** Hours of items and actions are asked for no further back, and left out before. */
    static final int DETAILED = 31;

    private static final Set<String> ALWAYS_BY_HOUR = Set.of("clicks", "active");

    private static final int HOURS = 24;
    private static final long SEED = 20_261_125;

    private final LocalDate firstDay;
    private final ZoneId zone;
    private final int events;
    private final int followers;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Map<String, List<Count>> days = new TreeMap<>();

    /** One measure of one hour or day of one partition. */
    record Bucket(
            String granularity,
            String measure,
            long startSecond,
            int partition,
            long total,
            RoaringBitmap users) {}

    /** A total, and who made it up. */
    record Count(long total, RoaringBitmap users) {
        long unique() {
            return users.getLongCardinality();
        }
    }

    /**
     * A past that ends with yesterday.
     *
     * @param today the day that follows
     * @param events so many clicks, and a fifth as many messages, in the whole year
     * @param followers people who made them, numbered from 0
     */
    Past(LocalDate today, ZoneId zone, int events, int followers) {
        this.firstDay = today.minusDays(DAYS);
        this.zone = zone;
        this.events = events;
        this.followers = followers;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    /** Everything that is counted. */
    static List<String> measures() {
        var measures = new ArrayList<>(List.of("clicks", "active", "action:" + ACTION));
        KEYS.forEach(key -> measures.add("item:key:" + key));
        return measures;
    }

    /**
     * Makes every bucket, a day at a time; to be called once.
     *
     * @param store whether to go on
     * @return whether the past is complete
     */
    boolean writeTo(Predicate<List<Bucket>> store) {
        var done = 0L;
        for (var day = 0; day < DAYS; day++) {
            var until = (long) events * (day + 1) / DAYS;
            if (!store.test(day(day, (int) (until - done)))) {
                return false;
            }
            done = until;
        }
        return true;
    }

    /** What the last days hold of a measure. */
    Count last(String measure, int lastDays) {
        var total = 0L;
        var users = new RoaringBitmap();
        for (var count : days.getOrDefault(measure, List.of()).subList(DAYS - lastDays, DAYS)) {
            total += count.total();
            users.or(count.users());
        }
        return new Count(total, users);
    }

    private List<Bucket> day(int day, int clicks) {
        var tally = new Tallies();
        for (var i = 0; i < clicks; i++) {
            var hour = random.nextInt(HOURS);
            var user = random.nextInt(followers);
            tally.add("clicks", hour, user);
            tally.add("active", hour, user);
            tally.add("item:key:" + KEYS.get(random.nextInt(KEYS.size())), hour, user);
            if (i % KEYS.size() == 0) {
                tally.add("action:" + ACTION, hour, user);
                tally.add("active", hour, user);
            }
        }
        var date = firstDay.plusDays(day);
        for (var measure : measures()) {
            days.computeIfAbsent(measure, _ -> new ArrayList<>()).add(tally.day(measure));
        }
        return tally.buckets(
                date.atStartOfDay(zone),
                measure -> day >= DAYS - DETAILED || ALWAYS_BY_HOUR.contains(measure));
    }
}

package io.mistok.stats.query;

import io.mistok.stats.projection.Bucket;
import io.mistok.stats.projection.Granularity;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Tallies hour by hour or day by day, and the tally of all. */
class Series {
    static final int MOST_POINTS = 10_000;

    private final Question question;
    private final TreeMap<Instant, Tally> points = new TreeMap<>();
    private final Tally sum = new Tally();

    Series(Question question) {
        this.question = question;
    }

    /** A bucket of another zone or of shorter granularity goes where it begins. */
    void add(Bucket bucket) {
        sum.add(bucket);
        var start = granularity().start(bucket.key().start(), zone());
        points.computeIfAbsent(start, _ -> new Tally()).add(bucket);
    }

    Tally sum() {
        return sum;
    }

    /**
     * Every point of the time asked for, those without events too.
     *
     * @param now where a question that has a beginning but no end ends
     * @param point makes one from its start, as RFC 3339 with the zone's offset, and its tally
     * @throws TooManyPointsException if there are more than {@value #MOST_POINTS}
     */
    <T> List<T> points(Instant now, BiFunction<String, Tally, T> point) {
        var filled = new ArrayList<T>();
        var end = end(now);
        for (var at = begin(end); at.isBefore(end); at = granularity().next(at, zone())) {
            if (filled.size() == MOST_POINTS) {
                throw new TooManyPointsException(MOST_POINTS);
            }
            filled.add(point.apply(text(at), points.getOrDefault(at, new Tally())));
        }
        return filled;
    }

    private Instant begin(Instant end) {
        var from = question.period().from();
        if (from != null) {
            return granularity().start(from, zone());
        }
        return points.isEmpty() ? end : points.firstKey();
    }

    private Instant end(Instant now) {
        var to = question.period().to();
        if (to != null) {
            return to;
        }
        var last = points.isEmpty() ? Instant.MIN : granularity().next(points.lastKey(), zone());
        if (question.period().from() == null) {
            return last;
        }
        var present = granularity().next(now, zone());
        return last.isAfter(present) ? last : present;
    }

    private String text(Instant start) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                start.atZone(zone()).toOffsetDateTime());
    }

    private Granularity granularity() {
        return question.granularity();
    }

    private ZoneId zone() {
        return question.zone();
    }
}

package io.mistok.stats.query;

import java.util.List;

/** Taps on the menu, or on one item of it, over time. */
record Clicks(String timeZone, String granularity, List<Point> series, long total, long unique)
        implements Table {

    /**
     * One hour or day.
     *
     * @param start RFC 3339, with the offset of the channel's time zone
     * @param total taps
     * @param unique followers who tapped
     */
    record Point(String start, long total, long unique) {}

    @Override
    public List<List<?>> rows() {
        return Table.of(
                List.of("start", "total", "unique"),
                series,
                point -> List.of(point.start(), point.total(), point.unique()));
    }
}

package io.mistok.stats.query;

import java.util.List;

/** Followers who did anything, over time. */
record Active(String timeZone, String granularity, List<Point> series, long unique)
        implements Table {

    /**
     * One hour or day.
     *
     * @param start RFC 3339, with the offset of the channel's time zone
     * @param unique followers who did something
     */
    record Point(String start, long unique) {}

    @Override
    public List<List<?>> rows() {
        return Table.of(
                List.of("start", "unique"),
                series,
                point -> List.of(point.start(), point.unique()));
    }
}

package io.mistok.stats.query;

import java.util.List;

/**
 * Events of some kinds that are no taps on the menu, over time.
 *
 * @param actions the kinds that were asked for, as on the topic
 * @param unique followers, whichever of the kinds they did
 */
record ActionSeries(
        String timeZone,
        String granularity,
        List<String> actions,
        List<Clicks.Point> series,
        long total,
        long unique)
        implements Table {

    @Override
    public List<List<?>> rows() {
        return Table.of(
                List.of("start", "total", "unique"),
                series,
                point -> List.of(point.start(), point.total(), point.unique()));
    }
}

package io.mistok.stats.query;

import java.util.List;

/**
 * Events of one kind that are no taps on the menu.
 *
 * @param action kind of the event, as on the topic
 */
record ActionCount(String action, long total, long unique) {

    static List<List<?>> rows(List<ActionCount> actions) {
        return Table.of(
                List.of("action", "total", "unique"),
                actions,
                one -> List.of(one.action, one.total, one.unique));
    }
}

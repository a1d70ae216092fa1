package io.mistok.bench.curve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One question about the last days of a past, and whether it was answered rightly.
 *
 * @param path below {@code /stats/}, with its parameters
 * @param measure what the answer counts; a prefix of several where it is a table
 */
record Ask(String name, String path, String measure, int days) {
    private static final String ITEM = "item:key:";
    private static final String ACTION = "action:";

    /** Everything the statistics pages ask, over a day, a month and a year. */
    static List<Ask> all(Past past) {
        var asks = new ArrayList<Ask>();
        for (var days : new int[] {1, 30, Past.DAYS}) {
            var period = period(past, days);
            var over = days == 1 ? ", 1 day" : ", " + days + " days";
            asks.add(new Ask("clicks by hour" + over, clicks("hour", period), "clicks", days));
            asks.add(new Ask("clicks by day" + over, clicks("day", period), "clicks", days));
            asks.add(
                    new Ask(
                            "clicks of an item by day" + over,
                            clicks("day", period) + "&item=key:" + Past.KEYS.getFirst(),
                            ITEM + Past.KEYS.getFirst(),
                            days));
            asks.add(new Ask("items" + over, "items?" + period, ITEM, days));
            asks.add(new Ask("actions" + over, "actions?" + period, ACTION, days));
            asks.add(
                    new Ask(
                            "active by day" + over,
                            "active?granularity=day&" + period,
                            "active",
                            days));
        }
        return asks;
    }

    /** What is wrong with an answer; empty when it is exactly what was put into the buckets. */
    String faultOf(JsonNode answer, Past past) {
        if (!answer.isArray()) {
            return fault(answer, past.last(measure, days), name);
        }
        for (var row : answer) {
            var of = row.path(measure.equals(ITEM) ? "key" : "action").asString();
            var fault = fault(row, past.last(measure + of, days), of);
            if (!fault.isEmpty()) {
                return fault;
            }
        }
        return answer.isEmpty() ? name + ": no rows" : "";
    }

    private static String fault(JsonNode answer, Past.Count right, String what) {
        var unique = answer.path("unique").asLong();
        // Active followers have no total.
        var total = answer.path("total").asLong(right.total());
        return unique == right.unique() && total == right.total()
                ? ""
                : "%s: %d of %d followers instead of %d of %d"
                        .formatted(what, total, unique, right.total(), right.unique());
    }

    private static String clicks(String granularity, String period) {
        return "clicks?granularity=" + granularity + "&" + period;
    }

    private static String period(Past past, int days) {
        LocalDate end = past.firstDay().plusDays(Past.DAYS);
        return "from=" + end.minusDays(days) + "&to=" + end.minusDays(1);
    }
}

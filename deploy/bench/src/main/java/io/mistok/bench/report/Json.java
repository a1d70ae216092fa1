package io.mistok.bench.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Everything for programs: each round's value, medians, goals. */
public final class Json {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    /**
     * One document.
     *
     * @param machine what it was measured on, by name
     */
    public static String of(Map<String, String> machine, Results results, List<Verdict> verdicts) {
        var json = new LinkedHashMap<String, Object>();
        json.put("machine", machine);
        var rows = new ArrayList<Map<String, Object>>();
        for (var key : results.keys()) {
            var row = new LinkedHashMap<String, Object>();
            row.put("part", key.part());
            row.put("subject", key.subject());
            row.put("measure", key.measure());
            row.put("unit", results.unit(key));
            row.put("median", Spread.of(results.values(key)).median());
            row.put("rounds", results.values(key));
            rows.add(row);
        }
        json.put("rows", rows);
        json.put("goals", verdicts.stream().map(Json::goal).toList());
        return MAPPER.writeValueAsString(json) + "\n";
    }

    private static Map<String, Object> goal(Verdict verdict) {
        var goal = new LinkedHashMap<String, Object>();
        goal.put("goal", verdict.goal().says());
        goal.put("limit", verdict.goal().limit());
        goal.put("verdict", verdict.text());
        verdict.measured().ifPresent(spread -> goal.put("measured", spread));
        return goal;
    }
}

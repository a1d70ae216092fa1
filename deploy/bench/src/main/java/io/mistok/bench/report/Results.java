package io.mistok.bench.report;

import io.mistok.bench.part.Goal;
import io.mistok.bench.part.Key;
import io.mistok.bench.part.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What all rounds found, in the order in which it was found first. */
public final class Results {
    private final Map<Key, Map<Integer, Row>> rows = new LinkedHashMap<>();

    /** Takes the rows of a part's turn in a round. */
    public void add(int round, String part, List<Row> found) {
        for (var row : found) {
            var key = new Key(part, row.subject(), row.measure());
            if (rows.computeIfAbsent(key, _ -> new LinkedHashMap<>()).put(round, row) != null) {
                throw new IllegalArgumentException("Twice in a round: " + key);
            }
        }
    }

    /** Every number there is. */
    public List<Key> keys() {
        return List.copyOf(rows.keySet());
    }

    /** The values of one number, by round; empty when it was not measured. */
    public List<Double> values(Key key) {
        return rows.getOrDefault(key, Map.of()).values().stream().map(Row::value).toList();
    }

    /** Its unit. */
    public String unit(Key key) {
        return rows.getOrDefault(key, Map.of()).values().stream()
                .map(Row::unit)
                .findFirst()
                .orElse("");
    }

    /**
     * What a goal is held against: the number, or the ratios within each round, so that what slowed
     * a whole round falls out. Nothing when one side was not measured.
     */
    public Optional<Spread> measured(Goal goal) {
        var of = rows.getOrDefault(goal.of(), Map.of());
        var found = new ArrayList<Double>();
        for (var entry : of.entrySet()) {
            if (goal.to().isEmpty()) {
                found.add(entry.getValue().value());
            } else {
                var to = rows.getOrDefault(goal.to().get(), Map.of()).get(entry.getKey());
                if (to != null && to.value() != 0) {
                    found.add(entry.getValue().value() / to.value());
                }
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(Spread.of(found));
    }
}

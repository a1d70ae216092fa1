package io.mistok.bench.micro;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One step on both sides.
 *
 * @param mistok a score for each round
 * @param wxJava the other side's in the same rounds, in the same order
 */
record Comparison(String step, List<Score> mistok, List<Score> wxJava) {
    private static final double NANOS_IN_A_MICRO = 1_000;

    Comparison {
        if (mistok.size() != wxJava.size()) {
            throw new IllegalArgumentException("both sides run in every round");
        }
        mistok = List.copyOf(mistok);
        wxJava = List.copyOf(wxJava);
    }

    /** How many times as long the other side takes, within each round. */
    Spread ratio() {
        var ratios = new ArrayList<Double>();
        for (var round = 0; round < mistok.size(); round++) {
            ratios.add(wxJava.get(round).nanos() / mistok.get(round).nanos());
        }
        return Spread.of(ratios);
    }

    Spread mistokMicros() {
        return spread(mistok, score -> score.nanos() / NANOS_IN_A_MICRO);
    }

    Spread wxJavaMicros() {
        return spread(wxJava, score -> score.nanos() / NANOS_IN_A_MICRO);
    }

    Spread mistokBytes() {
        return spread(mistok, Score::bytes);
    }

    Spread wxJavaBytes() {
        return spread(wxJava, Score::bytes);
    }

    private static Spread spread(List<Score> scores, ToDoubleFunction<Score> number) {
        return Spread.of(scores.stream().mapToDouble(number).boxed().toList());
    }
}

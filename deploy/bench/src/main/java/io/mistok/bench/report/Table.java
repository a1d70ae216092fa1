package io.mistok.bench.report;

import java.util.List;

/** Medians with their spread, then goals, as text. */
public final class Table {
    private static final String ROW = "%-9s %-34s %-24s %12s %-8s %s%n";

    private Table() {}

    /** All numbers. */
    public static String of(Results results) {
        var text = new StringBuilder();
        text.append(ROW.formatted("part", "subject", "measure", "median", "unit", "min to max"));
        for (var key : results.keys()) {
            var spread = Spread.of(results.values(key));
            text.append(
                    ROW.formatted(
                            key.part(),
                            key.subject(),
                            key.measure(),
                            Numbers.text(spread.median()),
                            results.unit(key),
                            range(spread)));
        }
        return text.toString();
    }

    /** Each goal with what was measured, whether it was met or not. */
    public static String of(List<Verdict> verdicts) {
        var text = new StringBuilder();
        for (var verdict : verdicts) {
            text.append(
                    "%-12s %-9s %s%s%n"
                            .formatted(
                                    verdict.text(),
                                    verdict.measured()
                                            .map(spread -> Numbers.text(spread.median()))
                                            .orElse("-"),
                                    verdict.goal().says(),
                                    verdict.measured()
                                            .map(spread -> " (" + range(spread) + ")")
                                            .orElse("")));
        }
        return text.toString();
    }

    private static String range(Spread spread) {
        return Numbers.text(spread.min()) + " to " + Numbers.text(spread.max());
    }
}

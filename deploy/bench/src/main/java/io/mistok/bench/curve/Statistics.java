package io.mistok.bench.curve;

import io.mistok.bench.part.Context;
import io.mistok.bench.part.Effort;
import io.mistok.bench.part.Goal;
import io.mistok.bench.part.Key;
import io.mistok.bench.part.Part;
import io.mistok.bench.part.Row;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Questions about a day, a month and a year of ten thousand clicks, and of ever more. */
public final class Statistics implements Part {
    private static final int LEAST = 10_000;
    private static final int MOST = 10_000_000;
    private static final int STEP = 10;

    /** What takes longer to generate is left out, and the report says so. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final String EVERY = "every question";

    @Override
    public String name() {
        return "statistics";
    }

    @Override
    public String measures() {
        return "questions over 1 day to 1 year, 10^4 to 10^7 clicks and followers, in buckets of their own";
    }

    @Override
    public List<Goal> goals() {
        return List.of(
                Goal.atMost(
                        "any statistics question within 300 ms, in a year of the most clicks measured",
                        new Key(name(), EVERY, "slowest"),
                        300));
    }

    @Override
    public List<Row> measure(Context context) throws IOException, InterruptedException {
        var most = context.effort().equals(Effort.QUICK) ? LEAST * STEP : MOST;
        var rows = new ArrayList<Row>();
        var slowest = 0.0;
        var measured = 0;
        for (var clicks = LEAST; clicks <= most; clicks *= STEP) {
            var year = Year.of(context.mistok(), clicks, PATIENCE);
            if (year.isEmpty()) {
                context.say("%,d clicks are too many for here, left out".formatted(clicks));
                break;
            }
            for (var timed : ask(context, year.get(), clicks)) {
                slowest = Math.max(slowest, timed.millis());
                var subject = "10^%d, %s".formatted((int) Math.log10(clicks), timed.name());
                rows.add(new Row(subject, "median", timed.millis(), "ms"));
            }
            measured = clicks;
        }
        rows.add(new Row(EVERY, "slowest", slowest, "ms"));
        rows.add(new Row(EVERY, "most clicks in a year", measured, ""));
        return rows;
    }

    private static List<Year.Timed> ask(Context context, Year year, int clicks) {
        try (year) {
            context.say("asking: %,d clicks in %,d buckets".formatted(clicks, year.buckets()));
            return year.ask();
        }
    }
}

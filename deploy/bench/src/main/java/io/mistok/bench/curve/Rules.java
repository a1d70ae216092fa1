package io.mistok.bench.curve;

import io.mistok.bench.drive.Callbacks;
import io.mistok.bench.mistok.Mistok;
import io.mistok.bench.part.Context;
import io.mistok.bench.part.Goal;
import io.mistok.bench.part.Key;
import io.mistok.bench.part.Part;
import io.mistok.bench.part.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Text messages to channels with ever more keywords, half of them exact and half contained. */
public final class Rules implements Part {
    private static final List<Integer> SIZES = List.of(10, 100, 1_000, 10_000);

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public String measures() {
        return "callbacks/s and processor time of a callback, with 10 to 10,000 keyword rules in its channel";
    }

    @Override
    public List<Goal> goals() {
        return List.of(
                Goal.atMost(
                        "a callback costs the same with 10,000 rules as with ten, within a tenth",
                        new Key(name(), subject(SIZES.getLast()), Cost.CPU),
                        new Key(name(), subject(SIZES.getFirst()), Cost.CPU),
                        1.1));
    }

    @Override
    public List<Row> measure(Context context) throws IOException, InterruptedException {
        var mistok = context.mistok();
        var lanes = new ArrayList<Lane>();
        var sizes = new ArrayList<CostCurve.Size>();
        try {
            for (var rules : SIZES) {
                var lane = lane(mistok, rules);
                lanes.add(lane);
                lane.awaitAnswered();
                sizes.add(new CostCurve.Size(subject(rules), lane::next));
            }
            return new CostCurve(context, mistok).measure(sizes);
        } finally {
            lanes.forEach(Lane::close);
        }
    }

    private static Lane lane(Mistok mistok, int rules) throws IOException {
        var lane = new Lane(mistok, Callbacks.Kind.TEXT);
        lane.callbacks().saying(number -> message(number % rules));
        lane.api()
                .call(
                        "PUT",
                        "/api/channels/" + lane.channel().id() + "/replies/keywords",
                        IntStream.range(0, rules).mapToObj(Rules::rule).toList());
        return lane;
    }

    /** What a follower writes to be answered by a rule. */
    static String message(int rule) {
        return isExact(rule) ? word(rule) : "Please tell me about " + word(rule) + ", thank you";
    }

    private static Map<String, Object> rule(int number) {
        return Map.of(
                "match", isExact(number) ? "exact" : "contains",
                "pattern", word(number),
                "content", Map.of("type", "text", "text", Lane.ANSWER));
    }

    private static boolean isExact(int rule) {
        return rule % 2 == 0;
    }

    /** No word is a part of another. */
    private static String word(int rule) {
        return "item %05d".formatted(rule);
    }

    private static String subject(int rules) {
        return "%,d rules".formatted(rules);
    }
}

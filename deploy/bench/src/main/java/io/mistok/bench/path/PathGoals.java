package io.mistok.bench.path;

import io.mistok.bench.part.Goal;
import io.mistok.bench.part.Key;
import io.mistok.bench.part.Measures;
import java.util.ArrayList;
import java.util.List;

/** What the whole path is held against: today's usual way of doing it, which stores nothing. */
final class PathGoals {
    private static final String PEER = "peer";

    private PathGoals() {}

    static List<Goal> of(String part) {
        return part.equals("ingest") ? ingest() : gateway();
    }

    private static List<Goal> ingest() {
        var goals = new ArrayList<Goal>();
        goals.add(
                times(
                        "acknowledged events at ingest: at least 2.5 times the peer, plain",
                        new Key("ingest", "acknowledgement", Measures.CALLBACKS),
                        "plain",
                        2.5));
        goals.add(reply("ingest", "secure", "straight at ingest", 1.2));
        goals.add(reply("ingest", "plain", "straight at ingest", 1));
        for (var mode : List.of("plain", "secure")) {
            var subject = "reply, " + mode;
            goals.add(
                    Goal.atMost(
                            "CPU of ingest per callback, " + mode + ": at most half of the peer's",
                            new Key("ingest", subject, Measures.CPU),
                            new Key(PEER, mode, Measures.CPU),
                            0.5));
            goals.add(
                    Goal.atMost(
                            "at half of the maximum, " + mode + ": p50 at most 5 ms",
                            new Key("ingest", subject, Measures.HALF_P50),
                            5));
            goals.add(
                    Goal.atMost(
                            "at half of the maximum, " + mode + ": p99 at most 25 ms",
                            new Key("ingest", subject, Measures.HALF_P99),
                            25));
            goals.add(
                    Goal.atMost(
                            "at half of the maximum, "
                                    + mode
                                    + ": p99 better than the peer's at the same rate",
                            new Key("ingest", subject, Measures.HALF_P99),
                            new Key(PEER, mode, Measures.HALF_P99),
                            1));
            goals.addAll(exact("ingest", subject));
        }
        return goals;
    }

    private static List<Goal> gateway() {
        var goals = new ArrayList<Goal>();
        for (var mode : List.of("plain", "secure")) {
            goals.add(reply("gateway", mode, "through the gateway", 0.7));
            goals.addAll(exact("gateway", "reply, " + mode));
        }
        return goals;
    }

    private static Goal reply(String part, String mode, String way, double limit) {
        return times(
                "durable replies %s, %s: at least %s times the peer".formatted(way, mode, limit),
                new Key(part, "reply, " + mode, Measures.CALLBACKS),
                mode,
                limit);
    }

    private static Goal times(String says, Key of, String mode, double limit) {
        return Goal.atLeast(says, of, new Key(PEER, mode, Measures.CALLBACKS), limit);
    }

    private static List<Goal> exact(String part, String subject) {
        return List.of(
                Goal.atMost(
                        part + ", " + subject + ": no answer wrong or missing",
                        new Key(part, subject, Measures.WRONG),
                        0),
                Goal.atMost(
                        part + ", " + subject + ": no click miscounted",
                        new Key(part, subject, "clicks miscounted"),
                        0));
    }
}

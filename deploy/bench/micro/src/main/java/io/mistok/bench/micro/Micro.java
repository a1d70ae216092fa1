package io.mistok.bench.micro;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** The command {@code deploy/bench/micro/run}. */
final class Micro {
    private static final int ROUNDS = 3;
    private static final String HELP =
            """
            Usage: deploy/bench/micro/run [--rounds 3] [step...]

            Steps: parse, verify, decrypt, encrypt, reply; plain and secure are all that lead to an event.
            Prints a table and writes deploy/bench/micro/target/micro-<time>.json.
            """;

    private Micro() {}

    public static void main(String[] arguments) throws RunnerException, IOException {
        var words = List.of(arguments);
        if (words.contains("--help")) {
            System.out.print(HELP);
            return;
        }
        var counted = words.size() > 1 && words.getFirst().equals("--rounds");
        var rounds = counted ? Integer.parseInt(words.get(1)) : ROUNDS;
        var steps = counted ? words.subList(2, words.size()) : words;
        var report =
                new Report(Instant.now(), Rounds.run(rounds, steps, it -> System.err.println(it)));
        System.out.print(report.table());
        System.out.println("Written to " + report.write(Path.of("target").toAbsolutePath()));
    }
}

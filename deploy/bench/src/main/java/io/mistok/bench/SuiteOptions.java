package io.mistok.bench;

import io.mistok.bench.part.Effort;
import io.mistok.bench.part.Part;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What to measure, and how often.
 *
 * @param running data folder of a Mistok to use instead of starting one
 */
record SuiteOptions(List<Part> parts, Effort effort, int rounds, Optional<Path> running) {
    private static final String HELP =
            """
            Usage: deploy/bench/run [options] [part...]     measures some parts, or all of them
                   deploy/bench/run clicks --help           clicks at one rate against a Mistok that runs
                   deploy/bench/run micro --help            the steps of a callback one by one, beside a library's

            Parts:
            {parts}
              --quick          short repetitions, one round: shows that it works, not how fast it is
              --rounds 3       how often each part has its turn
              --mistok .mistok uses the Mistok that runs with this data folder instead of starting one

            Prints a table of medians and the goals, and writes bench.json and bench.svg into deploy/bench/target.
            It wants the machine for itself. The exit code is 0 when all was measured, whether goals were met or not.
            """;
    private static final int USUAL_ROUNDS = 3;

    static SuiteOptions of(String[] arguments, List<Part> known) {
        var parts = new ArrayList<Part>();
        var effort = Effort.FULL;
        var rounds = Optional.<Integer>empty();
        var running = Optional.<Path>empty();
        for (var i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--quick" -> effort = Effort.QUICK;
                case "--rounds" -> rounds = Optional.of(count(value(arguments, ++i)));
                case "--mistok" -> running = Optional.of(Path.of(value(arguments, ++i)));
                default -> parts.add(part(arguments[i], known));
            }
        }
        return new SuiteOptions(
                parts.isEmpty() ? known : List.copyOf(parts),
                effort,
                rounds.orElse(effort.equals(Effort.QUICK) ? 1 : USUAL_ROUNDS),
                running);
    }

    static String help(List<Part> known) {
        var parts =
                known.stream()
                        .map(part -> "  %-15s%s%n".formatted(part.name(), part.measures()))
                        .collect(Collectors.joining());
        return HELP.replace("{parts}\n", parts);
    }

    private static String value(String[] arguments, int index) {
        if (index >= arguments.length) {
            throw new IllegalArgumentException("A value is missing after " + arguments[index - 1]);
        }
        return arguments[index];
    }

    private static int count(String text) {
        if (!text.matches("[1-9]\\d?")) {
            throw new IllegalArgumentException("--rounds must be from 1 to 99, not " + text);
        }
        return Integer.parseInt(text);
    }

    private static Part part(String name, List<Part> known) {
        return known.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No part or option " + name));
    }
}

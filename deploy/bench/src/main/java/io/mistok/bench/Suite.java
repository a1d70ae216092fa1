package io.mistok.bench;

import io.mistok.bench.part.Context;
import io.mistok.bench.part.Part;
import io.mistok.bench.report.Results;
import io.mistok.bench.report.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Gives each part its turn, round after round: what drifts on the machine then meets all parts. */
final class Suite {
    private final SuiteOptions options;
    private final Path repository;
    private final Consumer<String> screen;
    private final List<String> failures = new ArrayList<>();

    Suite(SuiteOptions options, Path repository, Consumer<String> screen) {
        this.options = options;
        this.repository = repository;
        this.screen = screen;
    }

    Results measure() throws InterruptedException {
        var results = new Results();
        for (var round = 1; round <= options.rounds(); round++) {
            try (var context =
                    new Context(repository, options.effort(), options.running(), screen)) {
                for (var part : options.parts()) {
                    measure(round, part, context, results);
                }
            }
        }
        return results;
    }

    /** What went wrong, one line for each; a part that fails does not take the others with it. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    private void measure(int round, Part part, Context context, Results results)
            throws InterruptedException {
        var turn = "round %d, %s".formatted(round, part.name());
        context.say(turn);
        try {
            results.add(round, part.name(), part.measure(context));
        } catch (IOException | RuntimeException failure) {
            failures.add(turn + ": " + failure.getMessage());
            context.say("not measured: " + failure);
            context.alone();
        }
    }

    List<Verdict> judge(Results results) {
        return options.parts().stream()
                .flatMap(part -> part.goals().stream())
                .map(goal -> new Verdict(goal, results.measured(goal)))
                .toList();
    }
}

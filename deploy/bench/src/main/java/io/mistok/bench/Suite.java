package io.mistok.bench;

import io.mistok.bench.part.Context;
import io.mistok.bench.report.Results;
import io.mistok.bench.report.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Gives each part its turn, round after round: what drifts on the machine then meets all parts. */
final class Suite {
    private final SuiteOptions options;
    private final Path repository;
    private final Consumer<String> screen;

    Suite(SuiteOptions options, Path repository, Consumer<String> screen) {
        this.options = options;
        this.repository = repository;
        this.screen = screen;
    }

    Results measure() throws IOException, InterruptedException {
        var results = new Results();
        for (var round = 1; round <= options.rounds(); round++) {
            try (var context =
                    new Context(repository, options.effort(), options.running(), screen)) {
                for (var part : options.parts()) {
                    context.say("round %d, %s".formatted(round, part.name()));
                    results.add(round, part.name(), part.measure(context));
                }
            }
        }
        return results;
    }

    List<Verdict> judge(Results results) {
        return options.parts().stream()
                .flatMap(part -> part.goals().stream())
                .map(goal -> new Verdict(goal, results.measured(goal)))
                .toList();
    }
}

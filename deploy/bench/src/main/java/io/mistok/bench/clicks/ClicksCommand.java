package io.mistok.bench.clicks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The command {@code deploy/bench/run clicks}: one rate, against a Mistok that runs. */
public final class ClicksCommand {
    private ClicksCommand() {}

    /**
     * Measures and prints.
     *
     * @param arguments those after {@code clicks}
     * @return the exit code: 0 flawless, 1 not, 2 nothing measured
     */
    public static int run(String[] arguments) {
        if (List.of(arguments).contains("--help")) {
            System.out.print(ClickOptions.HELP);
            return 0;
        }
        try {
            var options = ClickOptions.of(arguments, System.getenv());
            var report = new Report(Instant.now(), measure(options));
            System.out.print(report.table());
            System.out.println(
                    "Written to " + report.write(Path.of("deploy/bench/target").toAbsolutePath()));
            return report.isFlawless() ? 0 : 1;
        } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException failure) {
            System.err.println(failure.getMessage());
            return 2;
        } catch (IOException failure) {
            System.err.println("The report cannot be written: " + failure.getMessage());
            return 2;
        }
    }

    private static List<Line> measure(ClickOptions options) {
        System.out.println(options);
        var bench = new Clicks(options);
        var lines = new ArrayList<Line>();
        for (var mode : options.modes()) {
            lines.add(bench.measure(mode));
        }
        return lines;
    }
}

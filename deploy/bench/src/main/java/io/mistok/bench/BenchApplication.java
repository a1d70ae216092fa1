package io.mistok.bench;

import io.mistok.bench.report.Line;
import io.mistok.bench.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The command {@code deploy/bench/run}. */
final class BenchApplication {
    private BenchApplication() {}

    public static void main(String[] arguments) {
        if (List.of(arguments).contains("--help")) {
            System.out.print(Options.HELP);
            return;
        }
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        try {
            var options = Options.of(arguments, System.getenv());
            var report = new Report(Instant.now(), measure(options));
            System.out.print(report.table());
            System.out.println("Written to " + report.write(Path.of("target").toAbsolutePath()));
            return report.isFlawless() ? 0 : 1;
        } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException failure) {
            System.err.println(failure.getMessage());
            return 2;
        } catch (IOException failure) {
            System.err.println("The report cannot be written: " + failure.getMessage());
            return 2;
        }
    }

    private static List<Line> measure(Options options) {
        System.out.println(options);
        var bench = new Bench(options);
        var lines = new ArrayList<Line>();
        for (var mode : options.modes()) {
            lines.add(bench.measure(mode));
        }
        return lines;
    }
}

package io.mistok.bench;

import io.mistok.bench.clicks.ClicksCommand;
import io.mistok.bench.report.Json;
import io.mistok.bench.report.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The command {@code deploy/bench/run}. */
final class BenchApplication {
    private static final int NOTHING_MEASURED = 2;

    private BenchApplication() {}

    /** The first argument is the root of the source tree. */
    public static void main(String[] arguments) throws InterruptedException {
        var repository = Path.of(arguments[0]);
        var rest = Arrays.copyOfRange(arguments, 1, arguments.length);
        System.exit(run(repository, rest));
    }

    private static int run(Path repository, String[] arguments) throws InterruptedException {
        if (arguments.length > 0 && arguments[0].equals("clicks")) {
            return ClicksCommand.run(Arrays.copyOfRange(arguments, 1, arguments.length));
        }
        if (List.of(arguments).contains("--help")) {
            System.out.print(SuiteOptions.help(Parts.ALL));
            return 0;
        }
        try {
            measure(repository, SuiteOptions.of(arguments, Parts.ALL));
            return 0;
        } catch (IOException | RuntimeException failure) {
            System.err.println("Not measured: " + failure.getMessage());
            return NOTHING_MEASURED;
        }
    }

    private static void measure(Path repository, SuiteOptions options)
            throws IOException, InterruptedException {
        var suite = new Suite(options, repository, line -> System.err.println("  " + line));
        var results = suite.measure();
        var verdicts = suite.judge(results);
        System.out.println(Table.of(results));
        System.out.println(Table.of(verdicts));
        var target = Files.createDirectories(repository.resolve("deploy/bench/target"));
        Files.writeString(target.resolve("bench.json"), Json.of(machine(), results, verdicts));
        System.out.println("Written to " + target.resolve("bench.json"));
    }

    private static Map<String, String> machine() {
        return Map.of(
                "processors", String.valueOf(Runtime.getRuntime().availableProcessors()),
                "java", System.getProperty("java.vm.version", ""));
    }
}

package io.mistok.bench;

import io.mistok.bench.clicks.ClicksCommand;
import io.mistok.bench.limit.BareServer;
import io.mistok.bench.part.Measures;
import io.mistok.bench.report.Json;
import io.mistok.bench.report.Picture;
import io.mistok.bench.report.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The command {@code deploy/bench/run}. */
final class BenchApplication {
    private static final int NOT_ALL_MEASURED = 2;

    private BenchApplication() {}

    /** The first argument is the root of the source tree. */
    public static void main(String[] arguments) throws Exception {
        var repository = Path.of(arguments[0]);
        var rest = Arrays.copyOfRange(arguments, 1, arguments.length);
        System.exit(run(repository, rest));
    }

    private static int run(Path repository, String[] arguments) throws Exception {
        if (arguments.length > 0 && arguments[0].equals("clicks")) {
            return ClicksCommand.run(Arrays.copyOfRange(arguments, 1, arguments.length));
        }
        if (arguments.length == 2 && arguments[0].equals("serve-bare")) {
            // Not for people: the limits part starts it.
            BareServer.serve(Integer.parseInt(arguments[1]));
            return 0;
        }
        if (List.of(arguments).contains("--help")) {
            System.out.print(SuiteOptions.help(Parts.ALL));
            return 0;
        }
        try {
            return measure(repository, SuiteOptions.of(arguments, Parts.ALL));
        } catch (IOException | RuntimeException failure) {
            System.err.println("Not measured: " + failure.getMessage());
            return NOT_ALL_MEASURED;
        }
    }

    private static int measure(Path repository, SuiteOptions options)
            throws IOException, InterruptedException {
        var suite = new Suite(options, repository, line -> System.err.println("  " + line));
        var results = suite.measure();
        var verdicts = suite.judge(results);
        System.out.println(Table.of(results));
        System.out.println(Table.of(verdicts));
        var target = Files.createDirectories(repository.resolve("deploy/bench/target"));
        Files.writeString(target.resolve("bench.json"), Json.of(machine(), results, verdicts));
        var picture = Picture.of(results, List.of(Measures.CALLBACKS, Measures.CPU));
        Files.writeString(target.resolve("bench.svg"), picture);
        System.out.println("Written to " + target + ", bench.json and bench.svg");
        suite.failures().forEach(failure -> System.out.println("Not measured: " + failure));
        return suite.failures().isEmpty() ? 0 : NOT_ALL_MEASURED;
    }

    private static Map<String, String> machine() {
        return Map.of(
                "processors", String.valueOf(Runtime.getRuntime().availableProcessors()),
                "java", System.getProperty("java.vm.version", ""));
    }
}

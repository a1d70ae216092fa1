package io.mistok.bench.curve;

import io.mistok.bench.mistok.Mistok;
import io.mistok.bench.part.Row;
import io.mistok.bench.process.JavaProgram;
import io.mistok.bench.process.ProcessUse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One run of {@code deploy/local/up} just as users run it, on a data folder of its own. */
final class FreshStart implements AutoCloseable {
    private static final String READY = "Mistok is ready";
    private static final String ALL = "all";
    private static final double MEGA = 1e6;

    private final Path data;
    private final Process up;
    private final StartLines lines = new StartLines();

    private FreshStart(Path data, Process up) {
        this.data = data;
        this.up = up;
    }

    /**
     * Returns when everything is ready; what had to be built first does not count.
     *
     * @throws IllegalStateException if it does not start
     */
    static FreshStart of(Path repository) throws IOException {
        var folder = Files.createDirectories(repository.resolve("deploy/bench/target"));
        var data = Files.createTempDirectory(folder, "startup-");
        var command = new ProcessBuilder(repository.resolve("deploy/local/up").toString());
        command.environment().put("MISTOK_DATA_DIR", data.toString());
        command.environment().put("MISTOK_PORT", String.valueOf(JavaProgram.freePort()));
        command.environment().put("MISTOK_SIMULATOR_PORT", String.valueOf(JavaProgram.freePort()));
        var start = new FreshStart(data, command.redirectErrorStream(true).start());
        // Ctrl-C must not leave it running.
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(start.up::destroy));
        start.awaitReady();
        return start;
    }

    List<Row> rows() throws IOException {
        var rows = new ArrayList<Row>();
        rows.add(new Row(ALL, "ready after", lines.allReadyAfter(), "s"));
        var memory = 0.0;
        for (var ready : lines.readyAfter().entrySet()) {
            var program = ready.getKey();
            var megabytes = resident(program);
            memory += megabytes;
            rows.add(new Row(program, "ready after", ready.getValue(), "s"));
            var log = Files.readString(data.resolve("logs").resolve(program + ".log"));
            StartLines.startedWithin(log)
                    .ifPresent(seconds -> rows.add(new Row(program, "by itself", seconds, "s")));
            rows.add(new Row(program, "memory", megabytes, "MB"));
        }
        rows.add(new Row(ALL, "memory", memory, "MB"));
        return rows;
    }

    private double resident(String program) throws IOException {
        return ProcessUse.of(Mistok.at(data).pid(program)).residentBytes() / MEGA;
    }

    private void awaitReady() throws IOException {
        var output = up.inputReader();
        var last = "";
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            lines.read(line);
            last = line.isBlank() ? last : line;
            if (line.contains(READY)) {
                // A full pipe would hold it up.
                Thread.ofVirtual().start(() -> output.lines().forEach(_ -> {}));
                return;
            }
        }
        throw new IllegalStateException("deploy/local/up does not start: " + last);
    }

    @Override
    public void close() {
        up.destroy();
        up.onExit().orTimeout(2, TimeUnit.MINUTES).join();
        delete(data);
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

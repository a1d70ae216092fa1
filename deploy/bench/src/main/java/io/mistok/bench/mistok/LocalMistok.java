package io.mistok.bench.mistok;

import io.mistok.bench.process.JavaProgram;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;

/**
 * Mistok as {@code deploy/local/up} starts it, with fresh data in a folder of the bench's own and
 * the optimising compiler switched on.
 */
public final class LocalMistok implements AutoCloseable {
    private static final String READY = "Mistok is ready";

    private final Process up;
    private final Mistok mistok;

    private LocalMistok(Process up, Mistok mistok) {
        this.up = up;
        this.mistok = mistok;
    }

    /**
     * Returns when everything is ready.
     *
     * @throws IllegalStateException if it does not start; the message says where to look
     */
    public static LocalMistok start(Path repository) throws IOException, InterruptedException {
        var data = repository.resolve("deploy/bench/target/mistok");
        delete(data);
        Files.createDirectories(data);
        var command = new ProcessBuilder(repository.resolve("deploy/local/up").toString());
        command.environment().put("MISTOK_DATA_DIR", data.toString());
        command.environment().put("MISTOK_PORT", String.valueOf(JavaProgram.freePort()));
        command.environment().put("MISTOK_SIMULATOR_PORT", String.valueOf(JavaProgram.freePort()));
        // Later options win: what the caller chose stands behind ours.
        command.environment()
                .merge(
                        "MISTOK_JVM_OPTIONS",
                        "-XX:TieredStopAtLevel=4",
                        (given, ours) -> ours + " " + given);
        var up = command.redirectErrorStream(true).start();
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(up::destroy));
        var output = up.inputReader();
        var said = new StringJoiner("\n");
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (line.contains(READY)) {
                // A full pipe would hold it up.
                Thread.ofVirtual().start(() -> drain(output));
                return new LocalMistok(up, Mistok.at(data));
            }
        }
        throw new IllegalStateException("deploy/local/up does not start:\n" + said);
    }

    /** What was started. */
    public Mistok mistok() {
        return mistok;
    }

    /** Stops all of it. */
    @Override
    public void close() {
        up.destroy();
        up.onExit().orTimeout(2, TimeUnit.MINUTES).join();
    }

    private static void drain(Reader output) {
        try {
            output.transferTo(Writer.nullWriter());
        } catch (IOException _) {
            // It has ended.
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(LocalMistok::deleteOne);
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package io.mistok.images.training;

import io.mistok.backing.Ports;
import io.mistok.images.program.Program;
import io.mistok.images.program.Surroundings;
import io.mistok.images.program.UnpackedJar;
import io.mistok.images.runtime.JavaRuntime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Starts a program with the runtime that it will have, asks it some questions and stops it; what
 * the JVM learned is its AOT cache.
 *
 * @param runtime the image's
 * @param surroundings servers and secrets
 * @param secrets the folder of the latter
 */
public record Training(JavaRuntime runtime, Surroundings surroundings, Path secrets) {
    /** Of every start, trained or not. A cache holds only for the options it was made with. */
    public static final List<String> OPTIONS =
            List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

    private static final int MINUTES = 5;

    /**
     * Makes the cache.
     *
     * @param work a folder for it and for the log
     * @return nothing when the program does not become ready or leaves no cache; a line says why
     */
    public Optional<Path> cacheOf(Program program, UnpackedJar jar, Path work)
            throws IOException, InterruptedException {
        var cache = work.resolve("application.aot");
        var log = work.resolve("training.log");
        Files.deleteIfExists(cache);
        var port = Ports.free();
        var process = start(program, jar, cache, log, port);
        try {
            if (!Rehearsal.of(program, port).held(process)) {
                return without(program, "it did not become ready", log);
            }
            process.destroy();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                return without(program, "it did not end", log);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return Files.isReadable(cache) ? Optional.of(cache) : without(program, "it left none", log);
    }

    private Process start(Program program, UnpackedJar jar, Path cache, Path log, int port)
            throws IOException {
        var command = new ArrayList<String>(List.of(runtime.java().toString()));
        command.addAll(OPTIONS);
        // G1 alone can keep objects in the cache, and every collector but ZGC reads them.
        command.addAll(List.of("-XX:+UseG1GC", "-Xmx512m", "-XX:AOTCacheOutput=" + cache));
        command.addAll(List.of("-jar", jar.jar().toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(surroundings.environment(program, port, secrets));
        return builder.redirectOutput(log.toFile()).start();
    }

    private static Optional<Path> without(Program program, String reason, Path log) {
        System.err.printf(
                "No AOT cache for %s, because %s: the image starts without one, in about twice the"
                        + " time. See %s%n",
                program.title(), reason, log);
        return Optional.empty();
    }
}

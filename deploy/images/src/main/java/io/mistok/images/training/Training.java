package io.mistok.images.training;

import io.mistok.backing.Ports;
import io.mistok.images.Folder;
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
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;

/**
 * Starts a program as it will be in its image, asks it some questions and stops it; what the JVM
 * learned is its AOT cache.
 *
 * @param below the system and the runtime, by their paths in an image
 * @param surroundings servers and secrets
 */
public record Training(List<SortedMap<String, Path>> below, Surroundings surroundings) {
    /** Of every start, trained or not. A cache holds only for the options it was made with. */
    public static final List<String> OPTIONS =
            List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

    private static final Path CACHE = RootFolder.MADE.resolve("application.aot");
    private static final int MINUTES = 5;

    /**
     * Makes the cache.
     *
     * @param jar below a folder that becomes the root of an image
     * @param log of the program
     * @return nothing when the program does not become ready or leaves no cache; a line says why
     */
    public Optional<Path> cacheOf(Program program, UnpackedJar jar, Path log)
            throws IOException, InterruptedException {
        var root = RootFolder.completed(jar.root(), below);
        var port = Ports.free();
        var process = start(program, root, log, port);
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
            Folder.remove(root.outside(RootFolder.SECRETS));
        }
        var cache = root.outside(CACHE);
        return Files.isReadable(cache) ? Optional.of(cache) : without(program, "it left none", log);
    }

    private Process start(Program program, RootFolder root, Path log, int port) throws IOException {
        var environment = surroundings.environment(program, port, RootFolder.SECRETS);
        surroundings.copyReadable(root.outside(RootFolder.SECRETS));
        var command = new ArrayList<String>(List.of(JavaRuntime.PLACE + "/bin/java"));
        command.addAll(OPTIONS);
        // G1 alone can keep objects in the cache, and every collector but ZGC reads them.
        command.addAll(List.of("-XX:+UseG1GC", "-Xmx512m", "-XX:AOTCacheOutput=" + CACHE));
        command.addAll(List.of("-jar", "/app/" + program.title() + ".jar"));
        return new ProcessBuilder(root.command(environment, command))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private static Optional<Path> without(Program program, String reason, Path log) {
        System.err.printf(
                "No AOT cache for %s, because %s: the image starts without one, in about twice the"
                        + " time. It needs root's rights or a user namespace; see %s%n",
                program.title(), reason, log);
        return Optional.empty();
    }
}

package io.mistok.prove.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** What an earlier cluster left because it was killed itself. */
final class Leftovers {
    private Leftovers() {}

    /** Ends its processes, those that are ours by their command line, and empties its folder. */
    static void remove(Path folder) {
        var run = folder.resolve("run");
        try {
            if (Files.isDirectory(run)) {
                try (var files = Files.newDirectoryStream(run, "*.pid")) {
                    files.forEach(file -> end(file, folder));
                }
            }
            delete(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void end(Path file, Path folder) {
        try {
            ProcessHandle.of(Long.parseLong(Files.readString(file).strip()))
                    .filter(process ->
                            process.info()
                                    .commandLine()
                                    .filter(line -> line.contains(folder.toString()))
                                    .isPresent())
                    .ifPresent(process -> {
                        process.destroyForcibly();
                        process.onExit().join();
                    });
        } catch (IOException | NumberFormatException unreadable) {
            // Then there is nothing to end.
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}

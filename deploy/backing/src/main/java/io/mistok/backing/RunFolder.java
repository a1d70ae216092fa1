package io.mistok.backing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * A folder for the servers of this JVM, deleted when it ends. What a killed JVM left, its MariaDB
 * still running perhaps, is removed by the next one.
 */
final class RunFolder {
    private static final String PREFIX = "run-";

    private final Path folder;
    private final Deque<AutoCloseable> open = new ConcurrentLinkedDeque<>();

    private RunFolder(Path folder) {
        this.folder = folder;
    }

    static RunFolder below(Path parent) {
        try {
            Files.createDirectories(parent);
            try (var left = Files.newDirectoryStream(parent, PREFIX + "*")) {
                left.forEach(RunFolder::removeUnlessInUse);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var mine = new RunFolder(parent.resolve(PREFIX + ProcessHandle.current().pid()));
        Runtime.getRuntime().addShutdownHook(new Thread(mine::remove, "backing-stop"));
        return mine;
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    <T extends AutoCloseable> T closing(T server) {
        open.push(server);
        return server;
    }

    private void remove() {
        open.forEach(RunFolder::close);
        delete(folder);
    }

    private static void close(AutoCloseable server) {
        try {
            server.close();
        } catch (Exception ignored) {
            // The JVM ends, and the folder is about to go.
        }
    }

    private static void removeUnlessInUse(Path folder) {
        var owner = Long.parseLong(folder.getFileName().toString().substring(PREFIX.length()));
        if (ProcessHandle.of(owner).isEmpty()) {
            stopMariaDb(folder.resolve("mariadb"));
            delete(folder);
        }
    }

    private static void stopMariaDb(Path folder) {
        try {
            var pid = Long.parseLong(Files.readString(folder.resolve(MariaDb.PID_FILE)).strip());
            ProcessHandle.of(pid)
                    .filter(process -> belongsTo(folder, process))
                    .ifPresent(process -> {
                        process.destroyForcibly();
                        process.onExit().join();
                    });
        } catch (NoSuchFileException nothingLeft) {
            return;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A process id may have gone to somebody else since. */
    private static boolean belongsTo(Path folder, ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(folder.toString()))
                .isPresent();
    }

    private static void delete(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot delete " + folder, failure);
        }
    }
}

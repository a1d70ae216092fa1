package io.mistok.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** The process id of a running program, for other programs to read; there only while it runs. */
final class PidFile {
    private final Path file;

    PidFile(Path file) {
        this.file = file;
    }

    /** Replaces the file whole, so that nobody reads half a number. */
    void write(long pid) {
        try {
            var written =
                    Files.writeString(file.resolveSibling(file.getFileName() + ".new"), pid + "\n");
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The process the file names, when it still runs and its command line mentions the mark. */
    Optional<ProcessHandle> runningProcess(String mark) {
        return read().flatMap(ProcessHandle::of).filter(process -> mentions(process, mark));
    }

    private Optional<Long> read() {
        try {
            return Optional.of(Long.valueOf(Files.readString(file).strip()));
        } catch (NoSuchFileException | NumberFormatException nothing) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean mentions(ProcessHandle process, String mark) {
        return process.info().commandLine().filter(line -> line.contains(mark)).isPresent();
    }
}

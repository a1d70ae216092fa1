package io.mistok.local.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What a program says; the file of the run before stays beside it as {@code .1}. */
final class LogFile {
    private static final long TOO_LONG = 20_000_000;

    private final Path file;

    LogFile(Path file) {
        this.file = file;
    }

    Path path() {
        return file;
    }

    void startNew() {
        if (Files.exists(file)) {
            try {
                var before = file.resolveSibling(file.getFileName() + ".1");
                Files.move(file, before, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** To append to; a program that dies again and again must not fill the disk. */
    File opened() {
        if (file.toFile().length() > TOO_LONG) {
            startNew();
        }
        return file.toFile();
    }
}

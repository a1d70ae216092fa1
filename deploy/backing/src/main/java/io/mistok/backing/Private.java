package io.mistok.backing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that nobody but their owner may read. */
final class Private {
    private Private() {}

    static void write(Path file, String content) throws IOException {
        var ownersOnly =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createFile(file, ownersOnly);
        Files.writeString(file, content);
    }
}

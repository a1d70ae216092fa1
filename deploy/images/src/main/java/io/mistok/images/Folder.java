package io.mistok.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Folders that the build fills. */
public final class Folder {
    /** Of every file in an image, so that the same content is the same layer. */
    public static final FileTime TIME = FileTime.from(Instant.ofEpochSecond(1));

    private Folder() {}

    /** Makes it anew. */
    public static void empty(Path folder) throws IOException {
        remove(folder);
        Files.createDirectories(folder);
    }

    /** Removes it with all that is below; links are not followed. */
    public static void remove(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** All files below it, sorted; none when it does not exist. */
    public static List<Path> filesBelow(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Makes the folder of a file. */
    public static Path parentOf(Path file) throws IOException {
        return Files.createDirectories(file.resolveSibling(".").normalize());
    }
}

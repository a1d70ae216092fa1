package io.mistok.images.probe;

import io.mistok.images.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of {@link Ready} in an image: {@code java -cp /opt/probe io.mistok.images.probe.Ready}.
 */
public final class Probe {
    /** The class path. */
    public static final String PLACE = "/opt/probe";

    private static final String CLASS = Ready.class.getName().replace('.', '/') + ".class";

    private Probe() {}

    /**
     * Copies them out of this program's own jar.
     *
     * @param work a folder for the copy
     * @return sources by their path in an image
     */
    public static SortedMap<String, Path> files(Path work) throws IOException {
        var copy = work.resolve(CLASS);
        Folder.parentOf(copy);
        try (var content = Ready.class.getResourceAsStream("/" + CLASS)) {
            Files.write(copy, Objects.requireNonNull(content, CLASS).readAllBytes());
        }
        Files.setLastModifiedTime(copy, Folder.TIME);
        return new TreeMap<>(Map.of(PLACE + "/" + CLASS, copy));
    }
}

package io.mistok.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Callbacks of every kind, and the contract's examples that they become. */
public final class Samples {
    public static final Path CONTRACT = Path.of("contracts/messenger.event.v1");
    private static final Path CALLBACKS = Path.of("src/test/resources/samples");

    private Samples() {}

    /** Names of all samples. */
    public static List<String> names() {
        try (var files = Files.list(CALLBACKS)) {
            return files.map(file -> file.getFileName().toString().replace(".xml", ""))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The body of a callback in clear. */
    public static String callback(String name) {
        return read(CALLBACKS.resolve(name + ".xml"));
    }

    /** The event that it becomes, in JSON. */
    public static String example(String name) {
        return read(CONTRACT.resolve("examples").resolve(name + ".json"));
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package io.mistok.helm.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** The services' own sources, beside the chart in this repository. */
final class Services {
    private static final Path REPOSITORY = Path.of("../..");

    /** The module of each component. */
    static final Map<String, String> MODULES =
            Map.of(
                    "gateway", "gateway",
                    "ingest", "ingest-service",
                    "menu", "menu-service",
                    "reply", "reply-service",
                    "stats", "stats-service");

    private Services() {}

    static String settings(String component) {
        return read(folder(component).resolve("resources/application.yaml"));
    }

    static Stream<String> javaFiles(String component) {
        try (var files = Files.walk(folder(component).resolve("java"))) {
            return files
                    .filter(it -> it.toString().endsWith(".java"))
                    .map(Services::read)
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A file of the repository, by its path in it. */
    static String file(String path) {
        return read(REPOSITORY.resolve(path));
    }

    private static Path folder(String component) {
        return REPOSITORY.resolve(MODULES.get(component)).resolve("src/main");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package io.mistok.e2e.monitoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The services' own sources: what is said there as a word may become the value of a label, also
 * when no scrape has shown it yet.
 */
record Sources(List<String> texts) {
    static Sources in(Path repository) {
        var texts = new ArrayList<String>();
        for (var service :
                List.of(
                        "gateway",
                        "ingest-service",
                        "menu-service",
                        "reply-service",
                        "stats-service")) {
            try (var files = Files.walk(repository.resolve(service).resolve("src/main/java"))) {
                files.filter(it -> it.toString().endsWith(".java"))
                        .map(Sources::read)
                        .forEach(texts::add);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return new Sources(List.copyOf(texts));
    }

    boolean say(String word) {
        return texts.stream().anyMatch(it -> it.contains("\"" + word + "\""));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

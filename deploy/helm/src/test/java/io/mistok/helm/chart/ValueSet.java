package io.mistok.helm.chart;

import io.mistok.helm.manifest.Manifests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Values that somebody might install with: a file of the tests' resources, on top of what everybody
 * has to say ({@code minimal}).
 *
 * @param name of the file, without its ending
 */
public record ValueSet(String name) {
    private static final Path FOLDER = Path.of("src/test/resources/values");
    private static final Map<ValueSet, Manifests> RENDERED = new ConcurrentHashMap<>();

    /** What must be told in any case. */
    public static final ValueSet MINIMAL = new ValueSet("minimal");

    /** All of them. */
    public static Stream<ValueSet> all() {
        try (var files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .sorted()
                    .map(ValueSet::new)
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Its files, in the order in which Helm is to read them. */
    public List<Path> files() {
        var files = new ArrayList<Path>();
        if (name.equals("dev")) {
            files.add(Chart.FOLDER.resolve("values-dev.yaml"));
        } else if (!equals(MINIMAL)) {
            files.add(FOLDER.resolve("minimal.yaml"));
        }
        files.add(FOLDER.resolve(name + ".yaml"));
        return List.copyOf(files);
    }

    /** What Helm makes of it. */
    public Manifests manifests() {
        return RENDERED.computeIfAbsent(this, it -> Manifests.of(Chart.render(it.files())));
    }

    @Override
    public String toString() {
        return name;
    }
}

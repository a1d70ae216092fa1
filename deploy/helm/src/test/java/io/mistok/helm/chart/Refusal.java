package io.mistok.helm.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Values that must be refused, from {@code resources/refused.yaml}.
 *
 * @param what is wrong with them
 * @param on the value sets below them, beside the minimal one
 * @param values on top of these
 * @param says what the sentence must hold
 */
record Refusal(String what, List<String> on, Map<String, Object> values, List<String> says) {
    private static final YAMLMapper YAML = new YAMLMapper();

    Refusal {
        on = on == null ? List.of() : on;
    }

    static Stream<Refusal> all() {
        try (InputStream file = Refusal.class.getResourceAsStream("/refused.yaml")) {
            return YAML.readValue(file, new TypeReference<List<Refusal>>() {}).stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<Path> files(Path folder) {
        var files = new ArrayList<>(ValueSet.MINIMAL.files());
        on.forEach(name -> files.addAll(new ValueSet(name).files()));
        var last = folder.resolve("values.yaml");
        YAML.writeValue(last.toFile(), values);
        files.add(last);
        return files;
    }

    @Override
    public String toString() {
        return what;
    }
}

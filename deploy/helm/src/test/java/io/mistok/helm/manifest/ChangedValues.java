package io.mistok.helm.manifest;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Values that a model took although they are of another type, as a number where Kubernetes wants a
 * string: its API refuses them.
 */
final class ChangedValues {
    private ChangedValues() {}

    /** Where what was written is not what the model says. */
    static Stream<String> between(JsonNode written, JsonNode model, String path) {
        if (written.isObject()) {
            return written.propertyStream()
                    .flatMap(entry ->
                            between(
                                    entry.getValue(),
                                    model.path(entry.getKey()),
                                    path + "/" + entry.getKey()));
        }
        if (written.isArray()) {
            return IntStream.range(0, written.size())
                    .boxed()
                    .flatMap(i -> between(written.get(i), model.path(i), path + "/" + i));
        }
        return written.isNull() || written.equals(model) ? Stream.empty() : Stream.of(path);
    }
}

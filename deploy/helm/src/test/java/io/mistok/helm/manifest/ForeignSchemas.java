package io.mistok.helm.manifest;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Kinds of operators that nobody publishes models of: each has a schema of the fields that we use,
 * and no others, in {@code resources/schemas}.
 */
final class ForeignSchemas {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private ForeignSchemas() {}

    static boolean knows(Document document) {
        return ForeignSchemas.class.getResource(resource(document)) != null;
    }

    static List<String> problemsOf(Document document) {
        try (var schema = ForeignSchemas.class.getResourceAsStream(resource(document))) {
            return REGISTRY
                    .getSchema(schema)
                    .validate(document.tree().toString(), InputFormat.JSON)
                    .stream()
                    .map(problem -> document.title() + ": " + problem)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String resource(Document document) {
        return "/schemas/%s.json".formatted(document.kind());
    }
}

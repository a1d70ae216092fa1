package io.mistok.helm.manifest;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Reads a document as Kubernetes' API does with strict field validation. */
public final class StrictReading {
    private static final JsonMapper JSON = new JsonMapper();

    private StrictReading() {}

    /** What is wrong with a document; nothing, if all is well. */
    public static List<String> problemsOf(Document document) {
        if (ForeignSchemas.knows(document)) {
            return ForeignSchemas.problemsOf(document);
        }
        var model = document.model();
        if (model instanceof GenericKubernetesResource) {
            return List.of(document.title() + ": nobody knows this kind");
        }
        var unknown = UnknownFields.in(model, "").map(path -> path + " is unknown");
        var changed =
                ChangedValues.between(document.tree(), JSON.readTree(Document.json(model)), "")
                        .map(path -> path + " has the wrong type");
        return Stream.concat(unknown, changed)
                .map(problem -> document.title() + ": " + problem)
                .toList();
    }
}

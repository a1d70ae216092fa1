package io.mistok.helm.manifest;

import io.fabric8.kubernetes.api.model.HasMetadata;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The documents of one rendering. */
public record Manifests(String text, List<Document> documents) {
    private static final Pattern BREAK = Pattern.compile("(?m)^---\\s*$");

    /** Splits what Helm printed. */
    public static Manifests of(String text) {
        var documents =
                BREAK.splitAsStream(text)
                        .map(Document::of)
                        .flatMap(java.util.Optional::stream)
                        .toList();
        return new Manifests(text, documents);
    }

    /** Those with an annotation, whatever it says. */
    public Manifests annotated(String annotation) {
        return new Manifests(
                text,
                documents.stream()
                        .filter(it ->
                                it.tree().path("metadata").path("annotations").has(annotation))
                        .toList());
    }

    /** Those of a kind, as models. */
    public <T extends HasMetadata> Stream<T> all(Class<T> kind) {
        return documents.stream()
                .filter(document -> document.kind().equals(kind.getSimpleName()))
                .map(document -> kind.cast(document.model()));
    }
}

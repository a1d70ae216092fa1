package io.mistok.helm.manifest;

import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.util.Optional;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * One rendered document.
 *
 * @param yaml as Helm printed it
 * @param tree what it says, with a key that is given twice being an error
 */
public record Document(String yaml, JsonNode tree) {
    private static final YAMLMapper YAML =
            YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    private static final KubernetesSerialization KUBERNETES = new KubernetesSerialization();

    static Optional<Document> of(String yaml) {
        var tree = YAML.readTree(yaml);
        return tree.isObject() ? Optional.of(new Document(yaml, tree)) : Optional.empty();
    }

    /** As {@code Deployment}. */
    public String kind() {
        return tree.path("kind").asString("");
    }

    /** As {@code apps/v1}. */
    public String apiVersion() {
        return tree.path("apiVersion").asString("");
    }

    /** Kind and name. */
    public String title() {
        return kind() + " " + tree.path("metadata").path("name").asString("");
    }

    /** Kubernetes' model of it, which takes fields that it does not know. */
    public Object model() {
        return KUBERNETES.unmarshal(yaml);
    }

    static String json(Object model) {
        return KUBERNETES.asJson(model);
    }
}

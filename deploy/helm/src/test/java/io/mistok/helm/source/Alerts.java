package io.mistok.helm.source;

import io.mistok.helm.manifest.Manifests;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Alert rules, of the file that Prometheus takes as it is or of a rendering. */
record Alerts(List<JsonNode> rules) {
    private static final YAMLMapper YAML = new YAMLMapper();

    static Alerts in(Manifests manifests) {
        return new Alerts(
                manifests.documents().stream()
                        .filter(it -> it.kind().equals("PrometheusRule"))
                        .flatMap(it -> it.tree().path("spec").path("groups").valueStream())
                        .flatMap(group -> group.path("rules").valueStream())
                        .toList());
    }

    /** Those of the file. */
    static Alerts unrendered() {
        var file = YAML.readTree(Services.file("deploy/helm/mistok/alerts/mistok.yaml"));
        return new Alerts(
                file.path("groups")
                        .valueStream()
                        .flatMap(group -> group.path("rules").valueStream())
                        .toList());
    }

    List<String> names() {
        return rules.stream().map(it -> it.path("alert").asString("")).toList();
    }

    String expression(String name) {
        return rules.stream()
                .filter(it -> it.path("alert").asString("").equals(name))
                .map(it -> it.path("expr").asString(""))
                .findFirst()
                .orElseThrow();
    }

    Expressions expressions() {
        return new Expressions(rules.stream().map(it -> it.path("expr").asString("")).toList());
    }
}

package io.mistok.helm.source;

import io.mistok.helm.manifest.Manifests;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The alerts of a rendering. */
record Alerts(List<JsonNode> rules) {
    private static final Pattern METRIC = Pattern.compile("\\bmistok_[a-z_]+");
    private static final Pattern LABEL = Pattern.compile("([a-z]+)=~?\"([^\"]+)\"");
    private static final Set<String> OF_PROMETHEUS = Set.of("namespace", "le");

    static Alerts in(Manifests manifests) {
        return new Alerts(
                manifests.documents().stream()
                        .filter(it -> it.kind().equals("PrometheusRule"))
                        .flatMap(it -> it.tree().path("spec").path("groups").valueStream())
                        .flatMap(group -> group.path("rules").valueStream())
                        .toList());
    }

    List<String> names() {
        return rules.stream().map(it -> it.path("alert").asString("")).toList();
    }

    Set<String> metrics() {
        return expressions()
                .flatMap(it -> METRIC.matcher(it).results())
                .map(it -> it.group())
                .collect(Collectors.toSet());
    }

    /** Tags and their values, as they must stand in the services. */
    Set<String> words() {
        return expressions()
                .flatMap(it -> LABEL.matcher(it).results())
                .filter(it -> !OF_PROMETHEUS.contains(it.group(1)))
                .flatMap(it -> Stream.of(it.group(1) + "|" + it.group(2)))
                .flatMap(it -> Stream.of(it.split("\\|", -1)))
                .collect(Collectors.toSet());
    }

    private Stream<String> expressions() {
        return rules.stream().map(it -> it.path("expr").asString(""));
    }
}

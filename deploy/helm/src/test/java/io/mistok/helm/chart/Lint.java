package io.mistok.helm.chart;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** {@code helm lint --strict}, which reads no values but the chart's own: so a copy has others. */
final class Lint {
    private static final YAMLMapper YAML = new YAMLMapper();

    private Lint() {}

    static LintResult strict(Path copy, List<Path> valuesFiles) {
        ChartCopy.at(copy, text -> text);
        var defaults = copy.resolve("values.yaml");
        var merged = YAML.readTree(defaults.toFile());
        for (var file : valuesFiles) {
            merge((ObjectNode) merged, YAML.readTree(file.toFile()));
        }
        YAML.writeValue(defaults.toFile(), merged);
        return new Helm(copy).lint().strict().call();
    }

    /** As Helm does: maps are joined, everything else is replaced. */
    private static void merge(ObjectNode into, JsonNode more) {
        more.forEachEntry((name, value) -> {
            if (value.isObject() && into.path(name) instanceof ObjectNode inner) {
                merge(inner, value);
            } else {
                into.set(name, value);
            }
        });
    }
}

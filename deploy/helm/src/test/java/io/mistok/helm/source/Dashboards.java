package io.mistok.helm.source;

import io.mistok.helm.chart.Chart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Grafana's pages: what each file of the chart holds. */
record Dashboards(Map<String, JsonNode> files) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path FOLDER = Chart.FOLDER.resolve("dashboards");

    /** Those of the chart. */
    static Dashboards ofTheChart() {
        try (var files = Files.list(FOLDER)) {
            var read = new TreeMap<String, JsonNode>();
            files.forEach(it -> read.put(it.getFileName().toString(), JSON.readTree(it.toFile())));
            return new Dashboards(read);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static JsonNode parse(String json) {
        return JSON.readTree(json);
    }

    Stream<JsonNode> all() {
        return files.values().stream();
    }

    List<JsonNode> panels() {
        return all().flatMap(it -> it.path("panels").valueStream()).toList();
    }

    /** Titles of panels that lack something an operator needs. */
    List<String> unfinished() {
        return panels().stream()
                .filter(it ->
                        it.at("/title").asString("").isBlank()
                                || it.at("/description").asString("").isBlank()
                                || it.at("/fieldConfig/defaults/unit").asString("").isBlank()
                                || it.path("targets").isEmpty())
                .map(it -> it.at("/title").asString(""))
                .toList();
    }

    Expressions expressions() {
        return new Expressions(
                panels().stream()
                        .flatMap(it -> it.path("targets").valueStream())
                        .map(it -> it.path("expr").asString(""))
                        .toList());
    }

    /** Alerts whose section of the runbook a panel leads to, by the last part of the address. */
    List<String> linked() {
        return panels().stream()
                .flatMap(it -> it.path("links").valueStream())
                .map(it -> it.path("url").asString(""))
                .map(it -> it.substring(it.indexOf('#') + 1))
                .toList();
    }
}

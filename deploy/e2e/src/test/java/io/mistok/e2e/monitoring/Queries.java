package io.mistok.e2e.monitoring;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All that the chart's alerts and dashboards ask. */
record Queries(List<Query> all) {
    private static final JsonMapper JSON = new JsonMapper();

    static Queries in(Path chart) {
        return new Queries(Stream.concat(alerts(chart), dashboards(chart)).toList());
    }

    /** One for each alert: its lines up to the next. */
    private static Stream<Query> alerts(Path chart) {
        return Stream.of(
                        Sources.read(chart.resolve("alerts/mistok.yaml"))
                                .split("(?m)^ +- alert: ", -1))
                .skip(1)
                .map(it -> new Query(it.substring(0, it.indexOf('\n')), it));
    }

    /** Panels, the lists of variables, and annotations. */
    private static Stream<Query> dashboards(Path chart) {
        return Sources.files(chart.resolve("dashboards")).stream()
                .flatMap(file -> {
                    var name = file.getFileName().toString();
                    var board = JSON.readTree(file.toFile());
                    return Stream.concat(board.findValues("expr").stream(), variables(board))
                            .map(it -> new Query(name, it.asString("")));
                });
    }

    private static Stream<JsonNode> variables(JsonNode board) {
        return board.at("/templating/list").valueStream().map(it -> it.at("/query/query"));
    }
}

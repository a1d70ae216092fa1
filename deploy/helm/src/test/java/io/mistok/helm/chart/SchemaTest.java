package io.mistok.helm.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void everyObjectSaysWhatElseItTakes() {
        var schema = JSON.readTree(Chart.FOLDER.resolve("values.schema.json").toFile());

        assertThat(openObjects(schema, "")).isEmpty();
    }

    @Test
    void anOpenObjectIsFound() {
        var schema = JSON.readTree("{\"properties\": {\"a\": {\"type\": \"object\"}}}");

        assertThat(openObjects(schema, "")).containsExactly("/properties/a");
    }

    /** Objects that are neither closed nor maps of strings. */
    private static Stream<String> openObjects(JsonNode node, String path) {
        var more = node.path("additionalProperties");
        var closed = more.isBoolean() && !more.asBoolean();
        var strings = more.path("type").asString("").equals("string");
        var open = node.path("type").asString("").equals("object") && !closed && !strings;
        return Stream.concat(
                open ? Stream.of(path) : Stream.empty(),
                node.propertyStream()
                        .flatMap(it -> openObjects(it.getValue(), path + "/" + it.getKey())));
    }
}

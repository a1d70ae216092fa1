package io.mistok.ingest.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.mistok.ingest.Samples;
import io.mistok.ingest.topic.TopicJson;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * What we promise, what we write, and the examples say the same. That samples become the examples
 * is proved beside the translation.
 */
class EventContractTest {
    private static final String TEXT = Samples.read(Samples.CONTRACT.resolve("schema.json"));
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(TEXT, InputFormat.JSON);

    static List<String> examples() throws IOException {
        try (var files = Files.list(Samples.CONTRACT.resolve("examples"))) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleKeepsTheSchema(String name) {
        assertThat(SCHEMA.validate(Samples.example(name), InputFormat.JSON)).isEmpty();
    }

    @Test
    void everyTypeHasASchemaAndAnExample() throws IOException {
        var written = new TreeSet<String>();
        kinds(ChannelEvent.class).forEach(written::add);
        var promised = new TreeSet<String>();
        JsonMapper.shared()
                .readTree(TEXT)
                .path("allOf")
                .forEach(it -> promised.add(it.at("/if/properties/type/const").asString()));
        assertThat(written).isEqualTo(promised);
        assertThat(examples()).containsAll(written);
    }

    @Test
    void gaveUpIsWrittenAsItsExample() {
        var json = JsonMapper.shared();
        var example = json.readTree(Samples.example("gave-up"));
        var click = json.readTree(Samples.example("menu-button-clicked"));
        var origin =
                new Origin(
                        click.path("eventId").asString(),
                        click.path("channelId").asString(),
                        new OpenId(click.path("openId").asString()),
                        Instant.parse(click.path("occurredAt").asString()),
                        Instant.parse(click.path("receivedAt").asString()),
                        click.path("accountId").asString(),
                        null);
        var gaveUp = GaveUp.on(new MenuEvent.MenuButtonClicked(origin, "MENU_HELP"));
        assertThat(json.readTree(TopicJson.write(gaveUp))).isEqualTo(example);
    }

    @Test
    void typeComesFirstAndMillisecondsAlways() {
        var origin =
                new Origin("id", "ch", new OpenId("o"), Instant.EPOCH, Instant.EPOCH, "gh", null);
        assertThat(TopicJson.write(new FollowerEvent.Unfollowed(origin)))
                .asString()
                .isEqualTo(
                        """
                        {"type":"unfollowed","eventId":"id","channelId":"ch","openId":"o",\
                        "occurredAt":"1970-01-01T00:00:00Z","receivedAt":"1970-01-01T00:00:00.000Z",\
                        "accountId":"gh"}\
                        """);
    }

    @Test
    void typeFromANewerReleaseNeedsOnlyTheCommonFields() {
        var common = Samples.example("gave-up").replace("\"gave-up\"", "\"brand-new\"");
        assertThat(SCHEMA.validate(common, InputFormat.JSON)).isEmpty();
        var without = common.replace("\"eventId\"", "\"other\"");
        assertThat(SCHEMA.validate(without, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void schemaRefusesAnEventWithoutWhatMakesIt() {
        var click = Samples.example("menu-button-clicked").replace("\"buttonKey\"", "\"other\"");
        assertThat(SCHEMA.validate(click, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void openIdDoesNotPrintInFull() {
        assertThat(new OpenId("oAB4567890Z1")).hasToString("oAB***Z1");
        assertThat(new OpenId("o")).hasToString("***");
    }

    private static Stream<String> kinds(Class<?> type) {
        var name = type.getAnnotation(JsonTypeName.class);
        return name != null
                ? Stream.of(name.value())
                : Stream.of(type.getPermittedSubclasses()).flatMap(EventContractTest::kinds);
    }
}

package io.mistok.menu;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.mistok.menu.button.Button;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.NullUnmarked;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What we promise about the channel topic. */
@NullUnmarked
public final class Contract {

    public static final Path FOLDER = Path.of("contracts/messenger.channel.v1");

    private static final JsonMapper JSON = new JsonMapper();
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(read(FOLDER.resolve("schema.json")), InputFormat.JSON);

    private Contract() {}

    /** Why a value breaks the schema; empty when it does not. */
    public static List<String> mistakes(JsonNode value) {
        return StreamSupport.stream(
                        SCHEMA.validate(value.toString(), InputFormat.JSON).spliterator(), false)
                .map(Object::toString)
                .toList();
    }

    public static List<String> examples() {
        try (var files = Files.list(FOLDER.resolve("examples"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static JsonNode example(String name) {
        return JSON.readTree(read(FOLDER.resolve("examples").resolve(name)));
    }

    /** As the service writes it, read back. */
    public static JsonNode write(Object record) {
        return JSON.readTree(JSON.writeValueAsString(record));
    }

    /** A button of an example, as our API would have it. */
    public static Button button(JsonNode item) {
        var copy = ((ObjectNode) item).deepCopy();
        copy.path("subButtons").forEach(sub -> ((ObjectNode) sub).putArray("subButtons"));
        if (!copy.has("subButtons")) {
            copy.putArray("subButtons");
        }
        return JSON.treeToValue(copy, Button.class);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

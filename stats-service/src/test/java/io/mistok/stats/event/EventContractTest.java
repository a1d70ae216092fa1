package io.mistok.stats.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.stats.event.MenuKey.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Reads what ingest-service promises to write. */
class EventContractTest {
    private static final Path EXAMPLES =
            Path.of("../ingest-service/contracts/messenger.event.v1/examples");

    private final EventReader reader = new EventReader(new JsonMapper());

    static List<Path> examples() throws IOException {
        try (var files = Files.list(EXAMPLES)) {
            return files.toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsAnEvent(Path example) {
        var event = read(example);
        assertThat(example.getFileName().toString()).startsWith(event.type());
        assertThat(event.tapped() != null).isEqualTo(event.type().startsWith("menu-"));
        assertThat(event.openId().toString()).doesNotContain(event.openId().value());
    }

    @ParameterizedTest
    @CsvSource({
        "menu-button-clicked, KEY",
        "menu-code-scanned, KEY",
        "menu-code-scanned-without-waiting, KEY",
        "menu-pictures-sent, KEY",
        "menu-location-selected, KEY",
        "menu-link-opened, URL",
        "menu-mini-program-opened, PAGE"
    })
    void everyTapNamesItsButton(String example, Kind kind) {
        assertThat(read(EXAMPLES.resolve(example + ".json")).tapped())
                .extracting(tapped -> tapped == null ? null : tapped.kind())
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "text-received, true",
        "followed-by-scene, true",
        "scene-scanned, true",
        "location-reported, true",
        "menu-link-opened, true",
        "template-message-finished, false",
        "broadcast-finished, false",
        "article-published, false",
        "agent-session-opened, false",
        "verification-changed, false",
        "unrecognised, false"
    })
    void onlyWhatAFollowerDoesIsActivity(String example, boolean activity) {
        assertThat(read(EXAMPLES.resolve(example + ".json")).activity()).isEqualTo(activity);
    }

    @ParameterizedTest
    @CsvSource({"unfollowed", "authorization-revoked", "account-closed"})
    void whoLeavesIsNamed(String example) {
        var event = read(EXAMPLES.resolve(example + ".json"));
        assertThat(event.leaving()).containsExactly(new OpenId("oDemo0000000000000000000001"));
    }

    @Test
    void controlRecordIsNoEvent() {
        assertThat(read(EXAMPLES.resolve("gave-up.json")).isControl()).isTrue();
    }

    private Event read(Path example) {
        try {
            return reader.read(Files.readAllBytes(example));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package io.mistok.reply.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mistok.reply.event.ChannelEvent.Other;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads what ingest-service promises to write. */
@NullUnmarked
class EventContractTest {
    private static final Path EXAMPLES =
            Path.of("../ingest-service/contracts/messenger.event.v1/examples");

    /** Kinds that ingest-service answers itself. */
    private static final Set<String> NEVER_ANSWERED =
            Set.of(
                    "account-closed",
                    "agent-session-closed",
                    "agent-session-opened",
                    "agent-session-transferred",
                    "article-published",
                    "authorization-revoked",
                    "broadcast-finished",
                    "coupon-changed",
                    "location-reported",
                    "menu-link-opened",
                    "menu-mini-program-opened",
                    "profile-changed",
                    "subscription-answered",
                    "subscription-changed",
                    "subscription-message-sent",
                    "template-message-finished",
                    "unrecognised",
                    "verification-changed");

    private final EventReader reader = new EventReader();

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsRead(Path example) throws IOException {
        ChannelEvent event = reader.read(Files.readAllBytes(example));
        assertThat(example.getFileName().toString()).startsWith(event.type());
        assertThat(event.channelId()).startsWith("ch_");
        assertThat(event instanceof Other).isEqualTo(NEVER_ANSWERED.contains(event.type()));
    }

    static List<Path> examples() throws IOException {
        try (var files = Files.list(EXAMPLES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"type\":\"text-received\"}",
                "{\"type\":\"menu-button-clicked\",\"eventId\":\"e\",\"channelId\":\"c\","
                        + "\"openId\":\"o\",\"occurredAt\":\"2026-11-23T10:00:00Z\"}",
                "{\"type\":\"followed\",\"eventId\":\"e\",\"channelId\":\"c\",\"openId\":\"\","
                        + "\"occurredAt\":\"2026-11-23T10:00:00Z\"}",
                "{\"type\":\"followed\",\"eventId\":\"e\",\"channelId\":\"c\",\"openId\":\"o\","
                        + "\"occurredAt\":\"yesterday\"}",
            })
    void whatIsNoEventIsUnreadable(String value) {
        assertThatThrownBy(() -> reader.read(value.getBytes(UTF_8)))
                .isInstanceOf(UnreadableEventException.class);
    }

    @Test
    void aKindOfANewerProducerIsNoError() {
        assertThat(reader.read("{\"type\":\"brand-new\",\"x\":1}".getBytes(UTF_8)))
                .isInstanceOf(Other.class);
    }

    @Test
    void aFollowerIsNotPrinted() {
        assertThat(new OpenId("oDemo0000000000000000000001")).hasToString("oDe***01");
    }
}

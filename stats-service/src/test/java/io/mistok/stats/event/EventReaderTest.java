package io.mistok.stats.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class EventReaderTest {
    private final EventReader reader = new EventReader(new JsonMapper());

    @Test
    void kindFromANewerProducerIsAnEventToo() {
        assertThat(read(event("mind-read", "2026-11-23T04:00:00Z")).type()).isEqualTo("mind-read");
    }

    @Test
    void offsetOfTheTimeIsUnderstood() {
        assertThat(read(event("followed", "2026-11-23T12:00:00+08:00")).occurredAt())
                .isEqualTo("2026-11-23T04:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "{",
                "\"text\"",
                "{}",
                "\u0000",
                "{\"type\":{\"a\":1}}"
            })
    void rubbishIsUnreadable(String value) {
        assertThatThrownBy(() -> read(value)).isInstanceOf(UnreadableEventException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "9999-01-01T00:00:00Z", "1970-01-01T00:00:00Z", ""})
    void timeOutOfReasonIsUnreadable(String time) {
        assertThatThrownBy(() -> read(event("followed", time)))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageStartingWith("occurredAt");
    }

    @Test
    void tapWithoutAKeyIsUnreadable() {
        assertThatThrownBy(() -> read(event("menu-button-clicked", "2026-11-23T04:00:00Z")))
                .hasMessage("buttonKey is missing");
    }

    private Event read(String value) {
        return reader.read(value.getBytes(UTF_8));
    }

    private static String event(String type, String time) {
        return """
        {"type":"%s","eventId":"e","channelId":"ch","openId":"o","occurredAt":"%s"}\
        """
                .formatted(type, time);
    }
}

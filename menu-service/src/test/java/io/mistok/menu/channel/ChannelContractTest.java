package io.mistok.menu.channel;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.menu.Contract;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@NullUnmarked
class ChannelContractTest {

    @ParameterizedTest
    @MethodSource("io.mistok.menu.Contract#examples")
    void exampleKeepsTheSchema(String example) {
        assertThat(Contract.mistakes(Contract.example(example))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "channel-settings-changed.json",
                "channel-settings-changed-rotating.json",
                "channel-settings-changed-plain.json"
            })
    void exampleIsExactlyWhatWeWrite(String example) {
        var json = Contract.example(example);
        var changedAt = Instant.parse(json.path("changedAt").asString());
        var channel = new Channel(text(json, "channelId"), settings(json), changedAt);
        for (var revision = 1; revision < json.path("version").asInt(); revision++) {
            channel.change(settings(json), changedAt);
        }

        assertThat(Contract.write(ChannelRecord.changed(channel))).isEqualTo(json);
    }

    @Test
    void removalIsExactlyWhatWeWrite() {
        var json = Contract.example("channel-removed.json");
        var settings = settings(Contract.example("channel-settings-changed.json"));
        var removedAt = Instant.parse(json.path("changedAt").asString());
        var channel = new Channel(text(json, "channelId"), settings, removedAt);

        assertThat(Contract.write(ChannelRecord.removed(channel, removedAt))).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource({"type", "channelId", "version", "appId", "tokenEncrypted", "encryption"})
    void recordWithoutAFieldBreaksTheSchema(String field) {
        var json = (ObjectNode) Contract.example("channel-settings-changed.json");
        json.remove(field);

        assertThat(Contract.mistakes(json)).isNotEmpty();
    }

    private static ChannelSettings settings(JsonNode json) {
        return new ChannelSettings(
                text(json, "name"),
                text(json, "appId"),
                text(json, "originalId"),
                text(json, "encryption"),
                text(json, "timeZone"),
                text(json, "appSecretEncrypted"),
                new RotatingSecret(
                        text(json, "tokenEncrypted"),
                        text(json, "previousTokenEncrypted"),
                        instant(json, "previousTokenUntil")),
                new RotatingSecret(
                        text(json, "encodingAesKeyEncrypted"),
                        text(json, "previousEncodingAesKeyEncrypted"),
                        instant(json, "previousEncodingAesKeyUntil")));
    }

    private static @Nullable String text(JsonNode json, String field) {
        return json.has(field) ? json.path(field).asString() : null;
    }

    private static @Nullable Instant instant(JsonNode json, String field) {
        return json.has(field) ? Instant.parse(json.path(field).asString()) : null;
    }
}

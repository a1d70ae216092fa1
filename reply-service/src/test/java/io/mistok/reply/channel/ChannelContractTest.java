package io.mistok.reply.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import io.mistok.reply.input.ProblemException;
import io.mistok.reply.secret.Secrets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads what menu-service promises to write. */
@NullUnmarked
class ChannelContractTest {
    private static final Path CONTRACT = Path.of("../menu-service/contracts/messenger.channel.v1");

    private final Channels channels = new Channels();
    private final List<Object> told = new ArrayList<>();
    private final ChannelRecords records = new ChannelRecords(channels, told::add);

    @Test
    void everyExampleIsRead() throws IOException {
        try (var files = Files.list(CONTRACT.resolve("examples"))) {
            for (Path example : files.sorted().toList()) {
                records.apply(Files.readAllBytes(example));
            }
        }
        Channel channel = channels.find("ch_h5d2n7rr4cs6jb3e").orElseThrow();
        assertThat(channel.name()).isEqualTo("Rotating");
        assertThat(channel.appId()).isEqualTo("wx00000000000000a2");
        assertThat(channel.timeZone()).isEqualTo(ZoneId.of("Europe/Kyiv"));
        assertThat(told).allMatch(ChannelRemoved.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-rotating", "-plain"})
    void theAppSecretOpens(String example) throws IOException, GeneralSecurityException {
        records.apply(
                Files.readAllBytes(
                        CONTRACT.resolve("examples/channel-settings-changed" + example + ".json")));
        var keyset =
                TinkJsonProtoKeysetFormat.parseKeyset(
                        Files.readString(CONTRACT.resolve("keyset.json")),
                        AeadConfig2026.get(),
                        InsecureSecretKeyAccess.get());
        var secrets = new Secrets(keyset.getPrimitive(AeadConfig2026.get(), Aead.class));
        String id =
                switch (example) {
                    case "-rotating" -> "ch_h5d2n7rr4cs6jb3e";
                    case "-plain" -> "ch_u3f6y2kkq7ma5tpd";
                    default -> "ch_4mvk7p2tq6xw3yza";
                };
        String sealed = channels.find(id).orElseThrow().appSecretEncrypted();
        assertThat(secrets.decrypt(sealed, id, "appSecret"))
                .isEqualTo("0123456789abcdef0123456789abcdef");
        assertThatThrownBy(() -> secrets.decrypt(sealed, "ch_other", "appSecret"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theHighestVersionStaysWhateverTheOrder() {
        apply(
                "{\"type\":\"channel-settings-changed\",\"channelId\":\"c\",\"version\":2,\"name\":\"new\"}");
        apply(
                "{\"type\":\"channel-settings-changed\",\"channelId\":\"c\",\"version\":1,\"name\":\"old\"}");
        assertThat(channels.find("c").orElseThrow().name()).isEqualTo("new");
        apply("{\"type\":\"channel-removed\",\"channelId\":\"c\",\"version\":3}");
        apply(
                "{\"type\":\"channel-settings-changed\",\"channelId\":\"c\",\"version\":2,\"name\":\"new\"}");
        assertThat(channels.find("c")).isEmpty();
        assertThatThrownBy(() -> channels.require("c")).isInstanceOf(ProblemException.class);
    }

    @Test
    void aBadRecordHidesNothingBehindIt() {
        apply("{not json");
        apply("null");
        apply("{\"type\":\"channel-settings-changed\"}");
        records.apply(null);
        apply("{\"type\":\"something-new\",\"channelId\":\"c\"}");
        apply("{\"type\":\"channel-settings-changed\",\"channelId\":\"c\",\"timeZone\":\"Mars\"}");
        assertThat(channels.find("c")).isPresent();
    }

    private void apply(String json) {
        records.apply(json.getBytes(StandardCharsets.UTF_8));
    }
}

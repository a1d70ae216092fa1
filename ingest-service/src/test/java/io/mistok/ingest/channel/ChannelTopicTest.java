package io.mistok.ingest.channel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mistok.ingest.Samples;
import io.mistok.ingest.channel.Lookup.Found;
import io.mistok.ingest.channel.Lookup.Unknown;
import io.mistok.ingest.channel.Lookup.Unreadable;
import io.mistok.ingest.envelope.EncodingAesKey;
import io.mistok.ingest.envelope.Token;
import io.mistok.ingest.fake.Account;
import io.mistok.ingest.fake.Keysets;
import io.mistok.ingest.fake.MenuService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads what menu-service promises in its contract. */
class ChannelTopicTest {
    private static final Path CONTRACT = Path.of("../menu-service/contracts/messenger.channel.v1");
    private static final Token TOKEN = new Token("Tk7DemoCallback2024");
    private static final EncodingAesKey KEY = EncodingAesKey.parse(Account.KEY);

    private final Channels channels = new Channels();
    private final ChannelTopic topic =
            new ChannelTopic(channels, Secrets.from(CONTRACT.resolve("keyset.json")));

    @Test
    void secureChannelIsRead() {
        read("channel-settings-changed", "ch_4mvk7p2tq6xw3yza/settings/current");
        var channel = found("ch_4mvk7p2tq6xw3yza");
        assertThat(channel.encryption()).isEqualTo(Encryption.SECURE);
        assertThat(channel.appId()).isEqualTo("wx0123456789abcdef");
        assertThat(channel.tokens().at(Instant.now())).containsExactly(TOKEN);
        assertThat(channel.keys().at(Instant.now())).containsExactly(KEY);
    }

    @Test
    void bothSecretsCountWhileTheyRotate() {
        read("channel-settings-changed-rotating", "ch_h5d2n7rr4cs6jb3e/settings/current");
        var channel = found("ch_h5d2n7rr4cs6jb3e");
        var until = Instant.parse("2026-12-05T09:30:00.5Z");
        assertThat(channel.tokens().at(until.minusMillis(1)))
                .containsExactly(new Token("Tk8DemoCallback2025"), TOKEN);
        assertThat(channel.keys().at(until.minusMillis(1))).hasSize(2).contains(KEY);
        assertThat(channel.tokens().at(until)).containsExactly(new Token("Tk8DemoCallback2025"));
        assertThat(channel.keys().at(until)).hasSize(1).doesNotContain(KEY);
    }

    @Test
    void plainChannelHasItsKeyTooAndNoOriginalId() {
        read("channel-settings-changed-plain", "ch_u3f6y2kkq7ma5tpd/settings/current");
        assertThat(found("ch_u3f6y2kkq7ma5tpd").encryption()).isEqualTo(Encryption.PLAIN);
    }

    @Test
    void removedChannelStaysRemovedWhateverComesLate() {
        read("channel-settings-changed", "ch_4mvk7p2tq6xw3yza/settings/current");
        read("channel-removed", "ch_4mvk7p2tq6xw3yza/settings/current");
        read("channel-settings-changed", "ch_4mvk7p2tq6xw3yza/settings/current");
        assertThat(find("ch_4mvk7p2tq6xw3yza")).isInstanceOf(Unknown.class);
    }

    @Test
    void menusSightingsTombstonesAndNonsenseChangeNothing() {
        read("menu-published", "ch_4mvk7p2tq6xw3yza/menu/3");
        read("callback-seen", "ch_4mvk7p2tq6xw3yza/callback/0");
        topic.receive("ch_4mvk7p2tq6xw3yza/settings/current", null);
        topic.receive(null, "{}".getBytes(UTF_8));
        topic.receive("a/settings/current", "not JSON".getBytes(UTF_8));
        topic.receive("a/settings/current", "{\"type\":\"brand-new\"}".getBytes(UTF_8));
        topic.receive("a/settings/current", "{\"type\":\"channel-removed\"}".getBytes(UTF_8));
        var settings = MenuService.settings(Account.fresh(), "plain");
        for (var field :
                new String[] {"channelId", "version", "appId", "encryption", "tokenEncrypted"}) {
            var without = settings.replace('"' + field + '"', "\"other\"");
            topic.receive("a/settings/current", without.getBytes(UTF_8));
        }
        assertThat(find("ch_4mvk7p2tq6xw3yza")).isInstanceOf(Unknown.class);
    }

    @Test
    void channelWhoseSecretsDoNotOpenIsKnownAsThat() {
        var account = Account.fresh();
        var settings = MenuService.settings(account, "plain").getBytes(UTF_8);
        topic.receive(account.channelId() + "/settings/current", settings);
        assertThat(find(account.channelId())).isInstanceOf(Unreadable.class);
        new ChannelTopic(channels, Secrets.from(Keysets.file()))
                .receive(
                        account.channelId() + "/settings/current",
                        new String(settings, UTF_8)
                                .replace("\"version\":1", "\"version\":2")
                                .getBytes(UTF_8));
        assertThat(find(account.channelId())).isInstanceOf(Found.class);
    }

    @Test
    void withoutAKeysetThereIsNoStart(@TempDir Path folder) throws IOException {
        assertThatExceptionOfType(KeysetException.class)
                .isThrownBy(() -> Secrets.from(folder.resolve("missing.json")))
                .withMessageContaining("MISTOK_SECRETS_KEYSET_FILE")
                .withMessageContaining("cannot be read");
        var nonsense = Files.writeString(folder.resolve("nonsense.json"), "{\"key\":\"secret\"}");
        assertThatExceptionOfType(KeysetException.class)
                .isThrownBy(() -> Secrets.from(nonsense))
                .withMessageContaining("no Tink keyset")
                .withNoCause();
    }

    private void read(String example, String key) {
        var value = Samples.read(CONTRACT.resolve("examples").resolve(example + ".json"));
        topic.receive(key, value.getBytes(UTF_8));
    }

    private Channel found(String channelId) {
        return ((Found) find(channelId)).channel();
    }

    private Lookup find(String channelId) {
        return channels.find(channelId, Duration.ZERO);
    }
}

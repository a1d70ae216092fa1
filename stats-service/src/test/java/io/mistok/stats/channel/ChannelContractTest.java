package io.mistok.stats.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import io.mistok.stats.event.MenuKey;
import io.mistok.stats.event.MenuKey.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import tools.jackson.databind.json.JsonMapper;

/** Reads what menu-service promises to write. */
class ChannelContractTest {
    private static final Path EXAMPLES =
            Path.of("../menu-service/contracts/messenger.channel.v1/examples");
    private static final String CHANNEL = "ch_4mvk7p2tq6xw3yza";

    private final Channels channels =
            new Channels(new ChannelProperties(Duration.ofMillis(1), 1, Duration.ofMillis(100)));
    private final ChannelRecords records =
            new ChannelRecords(new JsonMapper(), channels, mock(ApplicationEventPublisher.class));

    @Test
    void settingsAndMenusOfAllExamplesAreUnderstood() throws IOException {
        read(CHANNEL + "/settings/current", "channel-settings-changed.json");
        read(CHANNEL + "/menu/3", "menu-published.json");
        read(CHANNEL + "/menu/4", "menu-published-articles.json");
        read(CHANNEL + "/callback/0", "callback-seen.json");

        var channel = channels.current(CHANNEL).orElseThrow();
        assertThat(channel.timeZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(channel.items().tapped(new MenuKey(Kind.PAGE, "pages/index/index"))).isPresent();
        assertThat(channel.items().tapped(new MenuKey(Kind.KEY, "MENU_TODAY")))
                .map(Item::name)
                .hasValue("今天");
        assertThat(channel.items().all()).filteredOn(Item::current).hasSize(3);
    }

    @Test
    void otherEncryptionsMakeNoDifference() throws IOException {
        read("ch_h5d2n7rr4cs6jb3e/settings/current", "channel-settings-changed-rotating.json");
        read("ch_u3f6y2kkq7ma5tpd/settings/current", "channel-settings-changed-plain.json");
        assertThat(channels.current("ch_h5d2n7rr4cs6jb3e")).isPresent();
        assertThat(channels.current("ch_u3f6y2kkq7ma5tpd")).isPresent();
    }

    @Test
    void removedChannelStaysRemoved() throws IOException {
        read(CHANNEL + "/settings/current", "channel-settings-changed.json");
        read(CHANNEL + "/settings/current", "channel-removed.json");
        read(CHANNEL + "/settings/current", "channel-settings-changed.json");
        assertThat(channels.current(CHANNEL)).isEmpty();
        assertThat(channels.isRemoved(CHANNEL)).isTrue();
    }

    @Test
    void recordThatCannotBeReadHarmsNoOther() throws IOException {
        records.accept(new ConsumerRecord<>("topic", 0, 0, CHANNEL, new byte[] {'{'}));
        read(CHANNEL + "/settings/current", "channel-settings-changed.json");
        assertThat(channels.current(CHANNEL)).isPresent();
    }

    private void read(String key, String example) throws IOException {
        var value = Files.readAllBytes(EXAMPLES.resolve(example));
        records.accept(new ConsumerRecord<>("topic", 0, 0, key, value));
    }
}

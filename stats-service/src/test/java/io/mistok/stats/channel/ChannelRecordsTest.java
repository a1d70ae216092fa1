package io.mistok.stats.channel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import io.mistok.stats.event.MenuKey;
import io.mistok.stats.event.MenuKey.Kind;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationEventPublisher;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(OutputCaptureExtension.class)
class ChannelRecordsTest {
    private static final String SETTINGS =
            """
            {"type":"channel-settings-changed","channelId":"ch_1","version":1,"timeZone":"Europe/Kyiv"}\
            """;
    private static final String MENU =
            """
            {"type":"menu-published","channelId":"ch_1","version":1,"menuVersion":1,
             "buttons":[{"itemId":"it_1","name":"Help","type":"click","key":"HELP"}]}\
            """;
    private static final MenuKey HELP = new MenuKey(Kind.KEY, "HELP");

    private final Channels channels =
            new Channels(new ChannelProperties(Duration.ofMillis(1), 1, Duration.ofMillis(100)));
    private final ApplicationEventPublisher publisher = mock(ApplicationEventPublisher.class);
    private final ChannelRecords records =
            new ChannelRecords(new JsonMapper(), channels, publisher);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "{",
                """
                {"type":"menu-published","channelId":"ch_1","menuVersion":2,"buttons":[null]}\
                """,
                """
                {"type":"menu-published","channelId":"ch_1","menuVersion":1,
                 "buttons":[{"itemId":"it_2","name":"More","subButtons":[null]}]}\
                """
            })
    void whatCannotBeReadOrUsedIsReportedAndLeftOut(String value, CapturedOutput output) {
        accept(1, SETTINGS);
        accept(2, MENU);

        accept(47_110_815, value);

        assertThat(output.getAll()).contains("it is left out").contains("47110815", "partition");
        var channel = channels.current("ch_1").orElseThrow();
        assertThat(channel.items().tapped(HELP)).map(Item::name).hasValue("Help");
    }

    @Test
    void whoCannotDealWithARemovalIsToldAgain() {
        accept(1, SETTINGS);
        doThrow(new IllegalStateException("later"))
                .when(publisher)
                .publishEvent(new ChannelRemoved("ch_1"));

        assertThatThrownBy(() ->
                        records.accept(
                                new ConsumerRecord<>("topic", 2, 2, "ch_1/settings/current", null)))
                .hasMessage("later");
    }

    private void accept(long offset, String value) {
        records.accept(new ConsumerRecord<>("topic", 2, offset, "ch_1", value.getBytes(UTF_8)));
    }
}

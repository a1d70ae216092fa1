package io.mistok.stats.channel;

import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the records of {@code messenger.channel.v1} into {@link Channels}. */
@Component
class ChannelRecords {
    private static final Logger log = LoggerFactory.getLogger(ChannelRecords.class);
    private static final String SETTINGS_KEY = "/settings/current";

    private final JsonMapper json;
    private final Channels channels;
    private final ApplicationEventPublisher publisher;

    ChannelRecords(JsonMapper json, Channels channels, ApplicationEventPublisher publisher) {
        this.json = json;
        this.channels = channels;
        this.publisher = publisher;
    }

    /** A record that cannot be read is reported and left out: the others still stand. */
    void accept(ConsumerRecord<String, byte[]> received) {
        try {
            if (received.value() != null) {
                accept(json.readValue(received.value(), ChannelRecord.class));
            } else if (received.key() != null && received.key().endsWith(SETTINGS_KEY)) {
                remove(
                        received.key()
                                .substring(0, received.key().length() - SETTINGS_KEY.length()));
            }
        } catch (JacksonException unreadable) {
            log.atWarn()
                    .addKeyValue("offset", received.offset())
                    .log("A record of the channel topic cannot be read; it is left out");
        }
    }

    /** Types that do not concern counting are left out. */
    private void accept(ChannelRecord told) {
        var type = Objects.requireNonNullElse(told.type(), "");
        var channelId = told.channelId();
        if (channelId == null) {
            return;
        }
        switch (type) {
            case ChannelRecord.SETTINGS, ChannelRecord.REMOVED, ChannelRecord.MENU -> {
                if (channels.accept(channelId, told)) {
                    publisher.publishEvent(new ChannelRemoved(channelId));
                }
            }
            default -> log.atDebug().addKeyValue("type", type).log("Not needed for counting");
        }
    }

    /** Settings are only ever deleted when the channel is gone, whatever version was known. */
    private void remove(String channelId) {
        accept(new ChannelRecord(ChannelRecord.REMOVED, channelId, Long.MAX_VALUE, null, 0L, null));
    }
}

package io.mistok.reply.channel;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Applies records of the channel topic to what we know. */
@Component
class ChannelRecords {
    private static final Logger LOG = LoggerFactory.getLogger(ChannelRecords.class);

    private final ObjectReader reader =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readerFor(ChannelRecord.class);
    private final Channels channels;
    private final ApplicationEventPublisher events;

    ChannelRecords(Channels channels, ApplicationEventPublisher events) {
        this.channels = channels;
        this.events = events;
    }

    /** One bad record must not hide the channels behind it. */
    void apply(byte @Nullable [] value) {
        if (value == null) {
            return;
        }
        try {
            apply(Objects.requireNonNull(reader.<@Nullable ChannelRecord>readValue(value)));
        } catch (JacksonException | NullPointerException failure) {
            LOG.atError()
                    .addKeyValue("reason", failure.getClass().getSimpleName())
                    .log("A record of the channel topic cannot be read; it is left out");
        }
    }

    private void apply(ChannelRecord told) {
        switch (String.valueOf(told.type())) {
            case "channel-settings-changed" -> {
                Channel channel = channel(told);
                channels.put(channel.id(), version(told), channel);
            }
            case "channel-removed" -> {
                String id = Objects.requireNonNull(told.channelId());
                channels.put(id, version(told), null);
                events.publishEvent(new ChannelRemoved(id));
            }
            default -> {
                // Menus and callbacks are not our matter.
            }
        }
    }

    private static long version(ChannelRecord told) {
        return told.version() == null ? 0 : told.version();
    }

    private static Channel channel(ChannelRecord told) {
        String id = Objects.requireNonNull(told.channelId());
        return new Channel(
                id,
                told.name() == null ? "" : told.name(),
                zone(id, told.timeZone()),
                told.appId(),
                told.appSecretEncrypted());
    }

    private static ZoneId zone(String channelId, @Nullable String timeZone) {
        try {
            return timeZone == null ? ZoneOffset.UTC : ZoneId.of(timeZone);
        } catch (DateTimeException _) {
            LOG.atError()
                    .addKeyValue("channelId", channelId)
                    .log("The time zone of a channel is not known here; using UTC");
            return ZoneOffset.UTC;
        }
    }
}

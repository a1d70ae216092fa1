package io.mistok.stats.channel;

import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
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

    /** A record that cannot be read or used is reported and left out: the others still stand. */
    void accept(ConsumerRecord<String, byte[]> received) {
        removedBy(received)
                .ifPresent(channelId -> publisher.publishEvent(new ChannelRemoved(channelId)));
    }

    /** The channel that is removed, once the record has been taken in. */
    private Optional<String> removedBy(ConsumerRecord<String, byte[]> received) {
        try {
            return read(received).flatMap(this::take);
        } catch (RuntimeException unusable) {
            log.atWarn()
                    .addKeyValue("partition", received.partition())
                    .addKeyValue("offset", received.offset())
                    .addKeyValue("reason", unusable.getClass().getSimpleName())
                    .log("A record of the channel topic cannot be read; it is left out");
            return Optional.empty();
        }
    }

    private Optional<ChannelRecord> read(ConsumerRecord<String, byte[]> received) {
        if (received.value() != null) {
            return Optional.of(json.readValue(received.value(), ChannelRecord.class));
        }
        return Optional.ofNullable(received.key())
                .filter(key -> key.endsWith(SETTINGS_KEY))
                .map(key -> removal(key.substring(0, key.length() - SETTINGS_KEY.length())));
    }

    /** Types that do not concern counting are left out. */
    private Optional<String> take(ChannelRecord told) {
        var type = Objects.requireNonNullElse(told.type(), "");
        var channelId = told.channelId();
        if (channelId == null) {
            return Optional.empty();
        }
        return switch (type) {
            case ChannelRecord.SETTINGS, ChannelRecord.REMOVED, ChannelRecord.MENU ->
                    channels.accept(channelId, told) ? Optional.of(channelId) : Optional.empty();
            default -> {
                log.atDebug().addKeyValue("type", type).log("Not needed for counting");
                yield Optional.empty();
            }
        };
    }

    /** Settings are only ever deleted when the channel is gone, whatever version was known. */
    private static ChannelRecord removal(String channelId) {
        return new ChannelRecord(ChannelRecord.REMOVED, channelId, Long.MAX_VALUE, null, 0L, null);
    }
}

package io.mistok.menu.channel;

import io.mistok.menu.inbox.ChannelRecords;
import io.mistok.menu.secret.SecretBox;
import io.mistok.menu.secret.SecretField;
import io.mistok.menu.secret.SecretUnreadableException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

@Component
class ChannelViews {

    private static final Logger log = LoggerFactory.getLogger(ChannelViews.class);

    private final SecretBox box;
    private final PublicAddress address;
    private final ChannelRecords records;
    private final Clock clock;

    ChannelViews(SecretBox box, PublicAddress address, ChannelRecords records, Clock clock) {
        this.box = box;
        this.address = address;
        this.records = records;
        this.clock = clock;
    }

    /**
     * With its secrets.
     *
     * @throws SecretUnreadableException if the key that sealed one is no longer in the keyset
     */
    ChannelView of(Channel channel) {
        return of(channel, this::open);
    }

    /** Among others: a secret that cannot be opened is left out, so that the others are shown. */
    ChannelView listed(Channel channel) {
        return of(channel, this::openIfPossible);
    }

    private ChannelView of(Channel channel, Opener opener) {
        var settings = channel.settings();
        var token = settings.token().at(clock.instant());
        var key = settings.encodingAesKey().at(clock.instant());
        return new ChannelView(
                channel.id(),
                settings.name(),
                settings.appId(),
                settings.originalId(),
                settings.encryption(),
                opener.open(token.current(), channel.id(), SecretField.TOKEN),
                opener.open(key.current(), channel.id(), SecretField.ENCODING_AES_KEY),
                address.callbackOf(channel.id()),
                settings.timeZone(),
                channel.createdAt(),
                channel.updatedAt(),
                token.previousUntil(),
                key.previousUntil(),
                callbacks(channel.id()));
    }

    private String open(String sealed, String channelId, SecretField field) {
        return box.open(sealed, channelId, field).value();
    }

    private @Nullable String openIfPossible(String sealed, String channelId, SecretField field) {
        try {
            return open(sealed, channelId, field);
        } catch (SecretUnreadableException lost) {
            log.atWarn()
                    .addKeyValue("channel", channelId)
                    .addKeyValue("secret", field)
                    .log("A channel is listed without a secret that cannot be opened");
            return null;
        }
    }

    private @Nullable CallbacksView callbacks(String channelId) {
        return records.isRead() ? CallbacksView.of(records.callbacks(channelId)) : null;
    }

    private interface Opener {
        @Nullable String open(String sealed, String channelId, SecretField field);
    }
}

package io.mistok.menu.channel;

import io.mistok.menu.inbox.ChannelRecords;
import io.mistok.menu.secret.SecretBox;
import io.mistok.menu.secret.SecretField;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ChannelViews {

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

    ChannelView of(Channel channel) {
        var settings = channel.settings();
        var token = settings.token().at(clock.instant());
        var key = settings.encodingAesKey().at(clock.instant());
        return new ChannelView(
                channel.id(),
                settings.name(),
                settings.appId(),
                settings.originalId(),
                settings.encryption(),
                box.open(token.current(), channel.id(), SecretField.TOKEN).value(),
                box.open(key.current(), channel.id(), SecretField.ENCODING_AES_KEY).value(),
                address.callbackOf(channel.id()),
                settings.timeZone(),
                channel.createdAt(),
                channel.updatedAt(),
                token.previousUntil(),
                key.previousUntil(),
                callbacks(channel.id()));
    }

    private @Nullable CallbacksView callbacks(String channelId) {
        return records.isRead() ? CallbacksView.of(records.callbacks(channelId)) : null;
    }
}

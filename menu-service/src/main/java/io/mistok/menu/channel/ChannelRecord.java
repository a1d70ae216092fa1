package io.mistok.menu.channel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the topic says about a channel; see contracts/messenger.channel.v1. */
sealed interface ChannelRecord {

    /** Created or changed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Changed(
            String type,
            String channelId,
            long version,
            Instant changedAt,
            String platform,
            String name,
            String appId,
            @Nullable String originalId,
            String encryption,
            String timeZone,
            String appSecretEncrypted,
            String tokenEncrypted,
            @Nullable String previousTokenEncrypted,
            @Nullable Instant previousTokenUntil,
            String encodingAesKeyEncrypted,
            @Nullable String previousEncodingAesKeyEncrypted,
            @Nullable Instant previousEncodingAesKeyUntil)
            implements ChannelRecord {

        ChannelSettings settings() {
            return new ChannelSettings(
                    name,
                    appId,
                    originalId,
                    encryption,
                    timeZone,
                    appSecretEncrypted,
                    new RotatingSecret(tokenEncrypted, previousTokenEncrypted, previousTokenUntil),
                    new RotatingSecret(
                            encodingAesKeyEncrypted,
                            previousEncodingAesKeyEncrypted,
                            previousEncodingAesKeyUntil));
        }
    }

    /** Removed for good. */
    record Removed(String type, String channelId, long version, Instant changedAt)
            implements ChannelRecord {}

    static Changed changed(Channel channel) {
        var settings = channel.settings();
        var token = settings.token();
        var key = settings.encodingAesKey();
        return new Changed(
                "channel-settings-changed",
                channel.id(),
                channel.revision(),
                channel.updatedAt(),
                "wechat",
                settings.name(),
                settings.appId(),
                settings.originalId(),
                settings.encryption(),
                settings.timeZone(),
                settings.appSecret(),
                token.current(),
                token.previous(),
                token.previousUntil(),
                key.current(),
                key.previous(),
                key.previousUntil());
    }

    static Removed removed(Channel channel, Instant now) {
        return new Removed("channel-removed", channel.id(), channel.revision() + 1, now);
    }
}

package io.mistok.ingest.channel;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the channel topic says under a key of settings, with only the fields used here. */
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        property = "type",
        defaultImpl = ChannelRecord.OfNoConcern.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = ChannelRecord.Settings.class, name = "channel-settings-changed"),
    @JsonSubTypes.Type(value = ChannelRecord.Removed.class, name = "channel-removed")
})
sealed interface ChannelRecord {
    /** The settings of a channel; secrets are sealed. */
    record Settings(
            String channelId,
            long version,
            String appId,
            Encryption encryption,
            String tokenEncrypted,
            @Nullable String previousTokenEncrypted,
            @Nullable Instant previousTokenUntil,
            String encodingAesKeyEncrypted,
            @Nullable String previousEncodingAesKeyEncrypted,
            @Nullable Instant previousEncodingAesKeyUntil)
            implements ChannelRecord {
        /** A record that lacks one of these is unreadable. */
        public Settings {
            requireNonNull(channelId);
            requireNonNull(appId);
            requireNonNull(encryption);
            requireNonNull(tokenEncrypted);
            requireNonNull(encodingAesKeyEncrypted);
        }
    }

    /** The channel is gone. */
    record Removed(String channelId, long version) implements ChannelRecord {
        public Removed {
            requireNonNull(channelId);
        }
    }

    /** A kind that this service has no use for, or does not know. */
    record OfNoConcern() implements ChannelRecord {}
}

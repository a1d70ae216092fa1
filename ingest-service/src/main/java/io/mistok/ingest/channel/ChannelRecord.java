package io.mistok.ingest.channel;

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
            implements ChannelRecord {}

    /** The channel is gone. */
    record Removed(String channelId, long version) implements ChannelRecord {}

    /** A kind that this service has no use for, or does not know. */
    record OfNoConcern() implements ChannelRecord {}
}

package io.mistok.reply.event;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a callback told us, reduced to what a reply depends on. Kinds that never have a reply, and
 * kinds of a newer producer, become {@link Other}; an unknown kind is never an error.
 */
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        property = "type",
        visible = true,
        defaultImpl = ChannelEvent.Other.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = ChannelEvent.TextReceived.class, name = "text-received"),
    @JsonSubTypes.Type(value = ChannelEvent.VoiceReceived.class, name = "voice-received"),
    @JsonSubTypes.Type(
            value = ChannelEvent.OtherMessage.class,
            names = {
                "image-received",
                "video-received",
                "short-video-received",
                "location-received",
                "link-received",
                "file-received",
                "mini-program-page-received"
            }),
    @JsonSubTypes.Type(value = ChannelEvent.Followed.class, name = "followed"),
    @JsonSubTypes.Type(value = ChannelEvent.Unfollowed.class, name = "unfollowed"),
    @JsonSubTypes.Type(value = ChannelEvent.SceneScanned.class, name = "scene-scanned"),
    @JsonSubTypes.Type(value = ChannelEvent.MenuButtonClicked.class, name = "menu-button-clicked"),
    @JsonSubTypes.Type(
            value = ChannelEvent.MenuToolUsed.class,
            names = {"menu-code-scanned", "menu-pictures-sent", "menu-location-selected"}),
    @JsonSubTypes.Type(value = ChannelEvent.GaveUp.class, name = "gave-up")
})
public sealed interface ChannelEvent {
    /** Name of the kind on the topic. */
    String type();

    /** The same for every delivery of one callback. */
    String eventId();

    String channelId();

    OpenId openId();

    /** Stamped by the platform, whole seconds. */
    Instant occurredAt();

    /** Something a follower sent, as opposed to something a follower did. */
    sealed interface Message extends ChannelEvent {}

    /**
     * A follower wrote something.
     *
     * @param menuEntryId entry of a menu message that was tapped; {@code text} is its label then
     */
    record TextReceived(
            String type,
            String eventId,
            String channelId,
            OpenId openId,
            Instant occurredAt,
            String text,
            @Nullable String menuEntryId)
            implements Message {}

    /**
     * A follower said something.
     *
     * @param recognition what the platform heard, when the account has speech recognition
     */
    record VoiceReceived(
            String type,
            String eventId,
            String channelId,
            OpenId openId,
            Instant occurredAt,
            @Nullable String recognition)
            implements Message {}

    /** A picture, a film, a place, a link, a file. */
    record OtherMessage(
            String type, String eventId, String channelId, OpenId openId, Instant occurredAt)
            implements Message {}

    /**
     * A follower began to follow.
     *
     * @param scene of the QR code that led here, if one did
     */
    record Followed(
            String type,
            String eventId,
            String channelId,
            OpenId openId,
            Instant occurredAt,
            @Nullable String scene)
            implements ChannelEvent {}

    /** The follower has left; what we keep about them goes. */
    record Unfollowed(
            String type, String eventId, String channelId, OpenId openId, Instant occurredAt)
            implements ChannelEvent {}

    /** A follower scanned a QR code of the channel. */
    record SceneScanned(
            String type,
            String eventId,
            String channelId,
            OpenId openId,
            Instant occurredAt,
            String scene)
            implements ChannelEvent {}

    record MenuButtonClicked(
            String type,
            String eventId,
            String channelId,
            OpenId openId,
            Instant occurredAt,
            String buttonKey)
            implements ChannelEvent {}

    /**
     * A button that scans a code, takes pictures or picks a place.
     *
     * @param awaitsMessage whether the follower's screen waits for our message, after some codes
     */
    record MenuToolUsed(
            String type,
            String eventId,
            String channelId,
            OpenId openId,
            Instant occurredAt,
            String buttonKey,
            @Nullable Boolean awaitsMessage)
            implements ChannelEvent {}

    /** Control record: the attempt in its header can no longer be answered passively. */
    record GaveUp(String type, String eventId, String channelId, OpenId openId, Instant occurredAt)
            implements ChannelEvent {}

    /** Whatever has no reply. */
    record Other(String type, String eventId, String channelId, OpenId openId, Instant occurredAt)
            implements ChannelEvent {}
}

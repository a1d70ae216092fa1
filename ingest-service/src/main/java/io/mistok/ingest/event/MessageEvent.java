package io.mistok.ingest.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * A follower sent a message.
 *
 * @see <a
 *     href="https://developers.weixin.qq.com/doc/service/guide/product/message/Receiving_standard_messages.html">
 *     Incoming messages</a>
 */
public sealed interface MessageEvent extends ChannelEvent {
    /** The article it was sent from. */
    @JsonUnwrapped
    Article article();

    /**
     * A text.
     *
     * @param menuEntryId the entry of a menu message that was tapped to send it
     */
    @JsonTypeName("text-received")
    record TextReceived(
            @JsonUnwrapped Origin origin,
            @JsonUnwrapped Article article,
            String text,
            @Nullable String menuEntryId)
            implements MessageEvent {}

    /** A picture; its media id lives 3 days. */
    @JsonTypeName("image-received")
    record ImageReceived(
            @JsonUnwrapped Origin origin,
            @JsonUnwrapped Article article,
            String mediaId,
            @Nullable String pictureUrl)
            implements MessageEvent {}

    /**
     * A voice message.
     *
     * @param mediaId16k the same voice at 16 kHz
     * @param recognition what the platform understood, where the account has that switched on
     */
    @JsonTypeName("voice-received")
    record VoiceReceived(
            @JsonUnwrapped Origin origin,
            @JsonUnwrapped Article article,
            String mediaId,
            @Nullable String format,
            @Nullable String mediaId16k,
            @Nullable String recognition)
            implements MessageEvent {}

    /** A video. */
    @JsonTypeName("video-received")
    record VideoReceived(
            @JsonUnwrapped Origin origin,
            @JsonUnwrapped Article article,
            String mediaId,
            @Nullable String thumbnailMediaId)
            implements MessageEvent {}

    /** A short video. */
    @JsonTypeName("short-video-received")
    record ShortVideoReceived(
            @JsonUnwrapped Origin origin,
            @JsonUnwrapped Article article,
            String mediaId,
            @Nullable String thumbnailMediaId)
            implements MessageEvent {}

    /**
     * A position.
     *
     * @param scale zoom of the map it was chosen on
     */
    @JsonTypeName("location-received")
    record LocationReceived(
            @JsonUnwrapped Origin origin,
            @JsonUnwrapped Article article,
            double latitude,
            double longitude,
            @Nullable Long scale,
            @Nullable String label)
            implements MessageEvent {}

    /** A shared article. */
    @JsonTypeName("link-received")
    record LinkReceived(
            @JsonUnwrapped Origin origin,
            @JsonUnwrapped Article article,
            @Nullable String title,
            @Nullable String description,
            String url)
            implements MessageEvent {}

    /**
     * A file, which the public API cannot fetch.
     *
     * @param fileSize bytes
     */
    @JsonTypeName("file-received")
    record FileReceived(
            @JsonUnwrapped Origin origin,
            @JsonUnwrapped Article article,
            @Nullable String fileName,
            @Nullable String description,
            @Nullable String fileKey,
            @Nullable String fileMd5,
            @Nullable Long fileSize)
            implements MessageEvent {}

    /** A shared page of a mini program. */
    @JsonTypeName("mini-program-page-received")
    record MiniProgramPageReceived(
            @JsonUnwrapped Origin origin,
            @JsonUnwrapped Article article,
            @Nullable String title,
            @Nullable String appId,
            @Nullable String pagePath,
            @Nullable String thumbnailUrl,
            @Nullable String thumbnailMediaId)
            implements MessageEvent {}
}

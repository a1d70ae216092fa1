package io.mistok.ingest.answer;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** What a follower is shown. A kind from a newer producer is read as silence, never as an error. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = Content.Silence.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Content.Silence.class, name = "silence"),
    @JsonSubTypes.Type(value = Content.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Content.Image.class, name = "image"),
    @JsonSubTypes.Type(value = Content.Voice.class, name = "voice"),
    @JsonSubTypes.Type(value = Content.Video.class, name = "video"),
    @JsonSubTypes.Type(value = Content.Music.class, name = "music"),
    @JsonSubTypes.Type(value = Content.News.class, name = "news"),
    @JsonSubTypes.Type(value = Content.Transfer.class, name = "transfer")
})
public sealed interface Content {
    /** Nothing. */
    record Silence() implements Content {}

    /** A text. */
    record Text(@Nullable String text) implements Content {}

    /** A picture. */
    record Image(@Nullable String mediaId) implements Content {}

    /** A voice message. */
    record Voice(@Nullable String mediaId) implements Content {}

    /** A video. */
    record Video(@Nullable String mediaId, @Nullable String title, @Nullable String description)
            implements Content {}

    /** Music; only the picture is required. */
    record Music(
            @Nullable String title,
            @Nullable String description,
            @Nullable String musicUrl,
            @Nullable String hqMusicUrl,
            @Nullable String thumbMediaId)
            implements Content {}

    /** One article. */
    record News(
            @Nullable String title,
            @Nullable String description,
            @Nullable String pictureUrl,
            @Nullable String url)
            implements Content {}

    /** The conversation goes to a customer-service agent, to any when none is named. */
    record Transfer(@Nullable String agent) implements Content {}
}

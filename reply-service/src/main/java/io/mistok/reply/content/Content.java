package io.mistok.reply.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** What a rule answers with, in the shape of the REST API and of the topic. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Content.Silence.class, name = "silence"),
    @JsonSubTypes.Type(value = Content.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Content.Image.class, name = "image"),
    @JsonSubTypes.Type(value = Content.Voice.class, name = "voice"),
    @JsonSubTypes.Type(value = Content.Video.class, name = "video"),
    @JsonSubTypes.Type(value = Content.Music.class, name = "music"),
    @JsonSubTypes.Type(value = Content.News.class, name = "news"),
    @JsonSubTypes.Type(value = Content.Transfer.class, name = "transfer"),
    @JsonSubTypes.Type(value = Content.External.class, name = "external")
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface Content {
    /** What a follower can be shown as it is; everything but a question to another system. */
    sealed interface Answer extends Content {}

    record Silence() implements Answer {}

    record Text(String text) implements Answer {}

    record Image(String mediaId) implements Answer {}

    record Voice(String mediaId) implements Answer {}

    record Video(String mediaId, @Nullable String title, @Nullable String description)
            implements Answer {}

    record Music(
            @Nullable String title,
            @Nullable String description,
            @Nullable String musicUrl,
            @Nullable String hqMusicUrl,
            String thumbMediaId)
            implements Answer {}

    /** One article: the platform shows no more. */
    record News(String title, String description, String pictureUrl, String url)
            implements Answer {}

    /**
     * Hand the conversation to a person.
     *
     * @param agent account of that person, anyone when absent
     */
    record Transfer(@Nullable String agent) implements Answer {}

    /**
     * Ask a business system.
     *
     * @param secret signs our question; made here when the admin gives none
     * @param fallback what to say when no answer comes in time
     */
    record External(String url, @Nullable WebhookSecret secret, @Nullable Answer fallback)
            implements Content {}
}

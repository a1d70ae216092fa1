package io.mistok.reply.content;

import io.mistok.reply.content.Content.Answer;
import io.mistok.reply.input.Input;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the contents that admins and business systems write. */
@Component
public class ContentReader {
    private final ExternalAddresses addresses;

    public ContentReader(ExternalAddresses addresses) {
        this.addresses = addresses;
    }

    /** Any content, an external one too. */
    public Content read(Input input) {
        return "external".equals(typeOf(input)) ? external(input) : readAnswer(input);
    }

    /** Content for a trigger that is not a message, which cannot be handed to a person. */
    public Content readForEvent(Input input) {
        Content content = read(input);
        if (content instanceof Content.Transfer
                || (content instanceof Content.External it
                        && it.fallback() instanceof Content.Transfer)) {
            input.refuse(
                    "transfer answers messages only: nothing was said that could be handed on");
        }
        return content;
    }

    /** Content that needs no further question: a fallback, or what a business system answered. */
    public Answer readAnswer(Input input) {
        return switch (typeOf(input)) {
            case "silence" -> silence(input);
            case "text" -> text(input);
            case "image" -> new Content.Image(mediaId(input.only("type", "mediaId"), "mediaId"));
            case "voice" -> new Content.Voice(mediaId(input.only("type", "mediaId"), "mediaId"));
            case "video" -> video(input);
            case "music" -> music(input);
            case "news" -> news(input);
            case "transfer" -> transfer(input);
            case "" -> new Content.Silence();
            case "external" -> refused(input, "an external reply is not allowed here");
            default ->
                    refused(
                            input,
                            "type must be one of silence, text, image, voice, video, music, news,"
                                    + " transfer, external");
        };
    }

    private static String typeOf(Input input) {
        return input.text("type", Limits.TITLE).toLowerCase(Locale.ROOT);
    }

    private static Answer refused(Input input, String detail) {
        input.refuse(detail);
        return new Content.Silence();
    }

    private static Answer silence(Input input) {
        input.only("type");
        return new Content.Silence();
    }

    private static Answer text(Input input) {
        return new Content.Text(Templates.text(input.only("type", "text"), "text", Limits.TEXT));
    }

    private static Answer video(Input input) {
        input.only("type", "mediaId", "title", "description");
        return new Content.Video(
                mediaId(input, "mediaId"),
                Templates.optionalText(input, "title", Limits.TITLE),
                Templates.optionalText(input, "description", Limits.DESCRIPTION));
    }

    private static Answer music(Input input) {
        input.only("type", "title", "description", "musicUrl", "hqMusicUrl", "thumbMediaId");
        return new Content.Music(
                Templates.optionalText(input, "title", Limits.TITLE),
                Templates.optionalText(input, "description", Limits.DESCRIPTION),
                Templates.optionalUrl(input, "musicUrl"),
                Templates.optionalUrl(input, "hqMusicUrl"),
                mediaId(input, "thumbMediaId"));
    }

    private static Answer news(Input input) {
        input.only("type", "title", "description", "pictureUrl", "url");
        return new Content.News(
                Templates.text(input, "title", Limits.TITLE),
                Templates.text(input, "description", Limits.DESCRIPTION),
                Templates.url(input, "pictureUrl"),
                Templates.url(input, "url"));
    }

    private static Answer transfer(Input input) {
        input.only("type", "agent");
        return new Content.Transfer(input.optionalText("agent", Limits.AGENT));
    }

    private static String mediaId(Input input, String field) {
        return input.text(field, Limits.MEDIA_ID);
    }

    private Content external(Input input) {
        input.only("type", "url", "secret", "fallback");
        Input url = input.required("url");
        return new Content.External(
                url == null ? "" : addresses.read(url), secret(input), fallback(input));
    }

    private static @Nullable WebhookSecret secret(Input input) {
        Input field = input.optional("secret");
        if (field == null) {
            return null;
        }
        var secret = new WebhookSecret(field.asText(Limits.SECRET));
        if (!secret.isValid()) {
            field.refuse(
                    "must be whsec_ and the base64 of 24 to 64 bytes; leave it out to get one");
        }
        return secret;
    }

    private @Nullable Answer fallback(Input input) {
        Input field = input.optional("fallback");
        return field == null ? null : readAnswer(field);
    }
}

package io.mistok.reply.wechat;

import io.mistok.reply.content.Content;
import io.mistok.reply.content.Content.Answer;
import io.mistok.reply.event.OpenId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A customer-service message as the platform wants it. */
final class MessageBody {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MessageBody() {}

    /** Empty for what is no message: silence, and handing over to a person. */
    static Optional<byte[]> of(OpenId openId, Answer content) {
        return switch (content) {
            case Content.Text it -> body(openId, "text", fields("content", it.text()));
            case Content.Image it -> body(openId, "image", fields("media_id", it.mediaId()));
            case Content.Voice it -> body(openId, "voice", fields("media_id", it.mediaId()));
            case Content.Video it ->
                    body(
                            openId,
                            "video",
                            fields(
                                    "media_id", it.mediaId(),
                                    "title", it.title(),
                                    "description", it.description()));
            case Content.Music it ->
                    body(
                            openId,
                            "music",
                            fields(
                                    "title", it.title(),
                                    "description", it.description(),
                                    "musicurl", it.musicUrl(),
                                    "hqmusicurl", it.hqMusicUrl(),
                                    "thumb_media_id", it.thumbMediaId()));
            case Content.News it ->
                    body(
                            openId,
                            "news",
                            Map.of(
                                    "articles",
                                    List.of(
                                            fields(
                                                    "title", it.title(),
                                                    "description", it.description(),
                                                    "url", it.url(),
                                                    "picurl", it.pictureUrl()))));
            case Content.Silence _, Content.Transfer _ -> Optional.empty();
        };
    }

    private static Optional<byte[]> body(OpenId openId, String type, Map<String, ?> content) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("touser", openId.value());
        body.put("msgtype", type);
        body.put(type, content);
        return Optional.of(JSON.writeValueAsBytes(body));
    }

    private static Map<String, String> fields(@Nullable String... namesAndValues) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String value = namesAndValues[i + 1];
            if (value != null) {
                fields.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return fields;
    }
}

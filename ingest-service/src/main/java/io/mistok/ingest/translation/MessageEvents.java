package io.mistok.ingest.translation;

import static io.mistok.ingest.translation.Values.decimal;
import static io.mistok.ingest.translation.Values.whole;

import io.mistok.ingest.body.Fields;
import io.mistok.ingest.event.Article;
import io.mistok.ingest.event.ChannelEvent;
import io.mistok.ingest.event.MessageEvent.FileReceived;
import io.mistok.ingest.event.MessageEvent.ImageReceived;
import io.mistok.ingest.event.MessageEvent.LinkReceived;
import io.mistok.ingest.event.MessageEvent.LocationReceived;
import io.mistok.ingest.event.MessageEvent.MiniProgramPageReceived;
import io.mistok.ingest.event.MessageEvent.ShortVideoReceived;
import io.mistok.ingest.event.MessageEvent.TextReceived;
import io.mistok.ingest.event.MessageEvent.VideoReceived;
import io.mistok.ingest.event.MessageEvent.VoiceReceived;
import io.mistok.ingest.event.Origin;
import org.jspecify.annotations.Nullable;

/** What followers send. */
final class MessageEvents {
    private MessageEvents() {}

    static @Nullable ChannelEvent translate(String type, Origin origin, Fields fields) {
        var article = new Article(fields.text("MsgDataId"), Values.small(fields.text("Idx")));
        return switch (type) {
            case "text" -> text(origin, article, fields);
            case "image", "voice", "video", "shortvideo" -> media(type, origin, article, fields);
            case "location" -> location(origin, article, fields);
            case "link" -> link(origin, article, fields);
            case "file" -> file(origin, article, fields);
            case "miniprogrampage" -> miniProgramPage(origin, article, fields);
            default -> null;
        };
    }

    /** Exactly as typed, white space and all; an empty text is one too. */
    private static @Nullable ChannelEvent text(Origin origin, Article article, Fields fields) {
        var text = fields.exact("Content");
        return text == null
                ? null
                : new TextReceived(origin, article, text, fields.text("bizmsgmenuid"));
    }

    private static @Nullable ChannelEvent media(
            String type, Origin origin, Article article, Fields fields) {
        var mediaId = fields.text("MediaId");
        if (mediaId == null) {
            return null;
        }
        var thumbnail = fields.text("ThumbMediaId");
        return switch (type) {
            case "image" -> new ImageReceived(origin, article, mediaId, fields.text("PicUrl"));
            case "voice" ->
                    new VoiceReceived(
                            origin,
                            article,
                            mediaId,
                            fields.text("Format"),
                            fields.text("MediaId16K"),
                            fields.text("Recognition"));
            case "video" -> new VideoReceived(origin, article, mediaId, thumbnail);
            default -> new ShortVideoReceived(origin, article, mediaId, thumbnail);
        };
    }

    /** X is the latitude. */
    private static @Nullable ChannelEvent location(Origin origin, Article article, Fields fields) {
        var latitude = decimal(fields.text("Location_X"));
        var longitude = decimal(fields.text("Location_Y"));
        return latitude == null || longitude == null
                ? null
                : new LocationReceived(
                        origin,
                        article,
                        latitude,
                        longitude,
                        whole(fields.text("Scale")),
                        fields.text("Label"));
    }

    private static @Nullable ChannelEvent link(Origin origin, Article article, Fields fields) {
        var url = fields.text("Url");
        return url == null
                ? null
                : new LinkReceived(
                        origin, article, fields.text("Title"), fields.text("Description"), url);
    }

    private static ChannelEvent file(Origin origin, Article article, Fields fields) {
        return new FileReceived(
                origin,
                article,
                fields.text("Title"),
                fields.text("Description"),
                fields.text("FileKey"),
                fields.text("FileMd5"),
                whole(fields.text("FileTotalLen")));
    }

    private static ChannelEvent miniProgramPage(Origin origin, Article article, Fields fields) {
        return new MiniProgramPageReceived(
                origin,
                article,
                fields.text("Title"),
                fields.text("AppId"),
                fields.text("PagePath"),
                fields.text("ThumbUrl"),
                fields.text("ThumbMediaId"));
    }
}

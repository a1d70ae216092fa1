package io.mistok.ingest.answer;

import io.mistok.ingest.answer.Content.Image;
import io.mistok.ingest.answer.Content.Music;
import io.mistok.ingest.answer.Content.News;
import io.mistok.ingest.answer.Content.Silence;
import io.mistok.ingest.answer.Content.Text;
import io.mistok.ingest.answer.Content.Transfer;
import io.mistok.ingest.answer.Content.Video;
import io.mistok.ingest.answer.Content.Voice;
import io.mistok.ingest.event.Origin;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A content as the XML of the callback's response.
 *
 * @see <a
 *     href="https://developers.weixin.qq.com/doc/service/guide/product/message/Passive_user_reply_message.html">
 *     Passive reply</a>
 */
public final class PassiveReply {
    private PassiveReply() {}

    /**
     * A reply to an event, its parties swapped; empty for silence and for what has nothing to show.
     */
    public static Optional<String> to(Origin origin, Content content, Instant now) {
        return Optional.ofNullable(body(content))
                .map(body -> head(origin, now).add(body))
                .map(reply -> new Xml().element("xml", reply).toString());
    }

    private static Xml head(Origin origin, Instant now) {
        return new Xml()
                .text("ToUserName", origin.openId().value())
                .text("FromUserName", origin.accountId())
                .number("CreateTime", now.getEpochSecond());
    }

    private static @Nullable Xml body(Content content) {
        return switch (content) {
            case Silence _ -> null;
            case Text text -> text(text.text());
            case Image image -> media("image", "Image", image.mediaId());
            case Voice voice -> media("voice", "Voice", voice.mediaId());
            case Video video -> video(video);
            case Music music -> music(music);
            case News news -> news(news);
            case Transfer transfer -> transfer(transfer);
        };
    }

    private static Xml type(String type) {
        return new Xml().text("MsgType", type);
    }

    private static @Nullable Xml text(@Nullable String text) {
        return text == null || Xml.allowed(text).isBlank()
                ? null
                : type("text").text("Content", text);
    }

    private static @Nullable Xml media(String type, String element, @Nullable String mediaId) {
        return isEmpty(mediaId)
                ? null
                : type(type).element(element, new Xml().text("MediaId", mediaId));
    }

    private static @Nullable Xml video(Video video) {
        return isEmpty(video.mediaId())
                ? null
                : type("video")
                        .element(
                                "Video",
                                new Xml()
                                        .text("MediaId", video.mediaId())
                                        .text("Title", video.title())
                                        .text("Description", video.description()));
    }

    private static @Nullable Xml music(Music music) {
        return isEmpty(music.thumbMediaId())
                ? null
                : type("music")
                        .element(
                                "Music",
                                new Xml()
                                        .text("Title", music.title())
                                        .text("Description", music.description())
                                        .text("MusicUrl", music.musicUrl())
                                        .text("HQMusicUrl", music.hqMusicUrl())
                                        .text("ThumbMediaId", music.thumbMediaId()));
    }

    /** One article, whatever the trigger: more are not shown everywhere. */
    private static Xml news(News news) {
        var article =
                new Xml()
                        .text("Title", orEmpty(news.title()))
                        .text("Description", orEmpty(news.description()))
                        .text("PicUrl", orEmpty(news.pictureUrl()))
                        .text("Url", orEmpty(news.url()));
        return type("news")
                .number("ArticleCount", 1)
                .element("Articles", new Xml().element("item", article));
    }

    private static Xml transfer(Transfer transfer) {
        var reply = type("transfer_customer_service");
        return isEmpty(transfer.agent())
                ? reply
                : reply.element("TransInfo", new Xml().text("KfAccount", transfer.agent()));
    }

    private static boolean isEmpty(@Nullable String text) {
        return text == null || text.isEmpty();
    }

    /** The platform requires all four elements of an article. */
    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}

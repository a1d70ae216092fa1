package io.mistok.simulator.answer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Required fields and limits of each type of reply. */
final class ReplyContents {
    private static final int TEXT_BYTES = 2048;
    private static final int ARTICLES = 8;

    private ReplyContents() {}

    static Map<String, Object> read(String type, XmlElement xml) throws AbnormalException {
        return switch (type) {
            case "text" -> text(xml.required("Content"));
            case "image" -> Map.of("mediaId", xml.child("Image").required("MediaId"));
            case "voice" -> Map.of("mediaId", xml.child("Voice").required("MediaId"));
            case "video" -> video(xml.child("Video"));
            case "music" -> music(xml.child("Music"));
            case "news" -> news(xml);
            case "transfer_customer_service" -> transfer(xml);
            case "transfer_biz_ai_ivr" -> Map.of();
            default -> throw new AbnormalException("No such type of reply: " + type);
        };
    }

    private static Map<String, Object> text(String content) throws AbnormalException {
        if (content.getBytes(StandardCharsets.UTF_8).length > TEXT_BYTES) {
            throw new AbnormalException("Content is longer than " + TEXT_BYTES + " bytes");
        }
        return Map.of("text", content);
    }

    private static Map<String, Object> video(XmlElement video) throws AbnormalException {
        var content = new LinkedHashMap<String, Object>();
        content.put("mediaId", video.required("MediaId"));
        optional(content, "title", video, "Title");
        optional(content, "description", video, "Description");
        return content;
    }

    private static Map<String, Object> music(XmlElement music) throws AbnormalException {
        var content = new LinkedHashMap<String, Object>();
        optional(content, "title", music, "Title");
        optional(content, "description", music, "Description");
        optional(content, "musicUrl", music, "MusicUrl");
        optional(content, "hqMusicUrl", music, "HQMusicUrl");
        content.put("thumbMediaId", music.required("ThumbMediaId"));
        return content;
    }

    private static Map<String, Object> news(XmlElement xml) throws AbnormalException {
        var items = xml.child("Articles").all("item");
        if (!xml.required("ArticleCount").strip().equals(Integer.toString(items.size()))) {
            throw new AbnormalException("ArticleCount is not the number of items");
        }
        if (items.isEmpty() || items.size() > ARTICLES) {
            throw new AbnormalException("News has 1 to " + ARTICLES + " articles");
        }
        var articles = new ArrayList<Map<String, String>>();
        for (var item : items) {
            articles.add(article(item));
        }
        return Map.of("articles", List.copyOf(articles));
    }

    private static Map<String, String> article(XmlElement item) throws AbnormalException {
        var article = new LinkedHashMap<String, String>();
        article.put("title", item.required("Title"));
        item.child("Description");
        article.put("description", item.text("Description"));
        item.child("PicUrl");
        article.put("pictureUrl", item.text("PicUrl"));
        article.put("url", item.required("Url"));
        return article;
    }

    private static Map<String, Object> transfer(XmlElement xml) throws AbnormalException {
        return xml.has("TransInfo")
                ? Map.of("agent", xml.child("TransInfo").required("KfAccount"))
                : Map.of();
    }

    private static void optional(
            Map<String, Object> content, String name, XmlElement element, String child) {
        if (element.has(child)) {
            content.put(name, element.text(child));
        }
    }
}

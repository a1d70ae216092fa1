package io.mistok.simulator.customerservice;

import static io.mistok.simulator.api.RequestJson.stringIn;

import io.mistok.simulator.api.ErrorCode;
import io.mistok.simulator.api.RefusedException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/** Required fields and limits of each type of customer-service message. */
final class Contents {
    private static final int TEXT_BYTES = 2048;

    private Contents() {}

    /**
     * Refuses a message that WeChat would not take.
     *
     * @throws RefusedException with the code of what is missing or too much
     */
    static void check(String type, JsonNode content) {
        switch (type) {
            case "text" -> checkText(stringIn(content, "content"));
            case "image", "voice", "mpnews" ->
                    require(content, ErrorCode.INVALID_MEDIA_ID, "media_id");
            case "video" ->
                    require(content, ErrorCode.INVALID_MEDIA_ID, "media_id", "thumb_media_id");
            case "music" -> {
                require(content, ErrorCode.INVALID_MEDIA_ID, "thumb_media_id");
                require(content, ErrorCode.INVALID_PARAMETER, "musicurl", "hqmusicurl");
            }
            case "news" -> checkNews(content.path("articles"));
            case "mpnewsarticle" -> require(content, ErrorCode.INVALID_PARAMETER, "article_id");
            case "msgmenu" -> checkMenu(content.path("list"));
            case "wxcard" -> require(content, ErrorCode.INVALID_PARAMETER, "card_id");
            case "miniprogrampage" ->
                    require(
                            content,
                            ErrorCode.INVALID_PARAMETER,
                            "title",
                            "appid",
                            "pagepath",
                            "thumb_media_id");
            default -> throw new RefusedException(ErrorCode.INVALID_MESSAGE_TYPE);
        }
    }

    private static void checkText(String text) {
        refuseIf(text.isEmpty(), ErrorCode.EMPTY_TEXT);
        refuseIf(
                text.getBytes(StandardCharsets.UTF_8).length > TEXT_BYTES,
                ErrorCode.CONTENT_TOO_LONG);
    }

    private static void checkNews(JsonNode articles) {
        refuseIf(articles.isEmpty(), ErrorCode.EMPTY_NEWS);
        refuseIf(articles.size() > 1, ErrorCode.TOO_MANY_ARTICLES);
        require(articles.path(0), ErrorCode.INVALID_PARAMETER, "title", "url");
    }

    private static void checkMenu(JsonNode list) {
        refuseIf(list.isEmpty(), ErrorCode.INVALID_PARAMETER);
        for (var entry : list) {
            require(entry, ErrorCode.INVALID_PARAMETER, "id", "content");
        }
    }

    private static void require(JsonNode content, ErrorCode code, String... fields) {
        for (var field : fields) {
            refuseIf(stringIn(content, field).isEmpty(), code);
        }
    }

    private static void refuseIf(boolean broken, ErrorCode code) {
        if (broken) {
            throw new RefusedException(code);
        }
    }
}

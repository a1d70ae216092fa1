package io.mistok.simulator.menu;

import static io.mistok.simulator.api.RequestJson.stringIn;

import io.mistok.simulator.api.ErrorCode;
import io.mistok.simulator.api.RefusedException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/**
 * WeChat's limits of a custom menu.
 *
 * @see <a href="https://developers.weixin.qq.com/doc/service/api/custommenu/api_createcustommenu">
 *     Menu create</a>
 */
final class MenuRules {
    private static final int TOP_BUTTONS = 3;
    private static final int SUB_BUTTONS = 5;
    private static final int KEY_BYTES = 128;
    private static final int URL_BYTES = 1024;

    private MenuRules() {}

    /**
     * Refuses a menu that breaks a limit.
     *
     * @throws RefusedException with the code of the first limit that is broken
     */
    static void check(JsonNode buttons) {
        refuseIf(!within(buttons, TOP_BUTTONS), ErrorCode.INVALID_BUTTON_COUNT);
        for (var button : buttons) {
            checkTop(button);
        }
    }

    private static void checkTop(JsonNode button) {
        checkName(button, Level.TOP);
        var children = button.path("sub_button");
        if (button.has("type") && !(children.isArray() && !children.isEmpty())) {
            checkAction(button, Level.TOP);
            return;
        }
        refuseIf(button.has("type") || !button.has("sub_button"), Level.TOP.type);
        refuseIf(!within(children, SUB_BUTTONS), ErrorCode.INVALID_SUB_BUTTON_COUNT);
        for (var child : children) {
            refuseIf(!child.path("sub_button").isEmpty(), ErrorCode.INVALID_MENU_DEPTH);
            checkName(child, Level.SUB);
            checkAction(child, Level.SUB);
        }
    }

    private static void checkName(JsonNode button, Level level) {
        var name = stringIn(button, "name");
        refuseIf(name.isBlank() || bytes(name) > level.nameLimit, level.name);
    }

    private static void checkAction(JsonNode button, Level level) {
        switch (stringIn(button, "type")) {
            case "click",
                    "scancode_push",
                    "scancode_waitmsg",
                    "pic_sysphoto",
                    "pic_photo_or_album",
                    "pic_weixin",
                    "location_select" ->
                    checkKey(button, level);
            case "view" -> checkUrl(button, level);
            case "miniprogram" -> {
                checkUrl(button, level);
                require(button, "appid", ErrorCode.INVALID_PARAMETER);
                require(button, "pagepath", ErrorCode.INVALID_PARAMETER);
            }
            case "media_id", "view_limited" ->
                    require(button, "media_id", ErrorCode.MISSING_MEDIA_ID);
            case "article_id", "article_view_limited" ->
                    require(button, "article_id", ErrorCode.INVALID_PARAMETER);
            default -> throw new RefusedException(level.type);
        }
    }

    private static void checkKey(JsonNode button, Level level) {
        var key = stringIn(button, "key");
        refuseIf(key.isEmpty() || bytes(key) > KEY_BYTES, level.key);
    }

    private static void checkUrl(JsonNode button, Level level) {
        var url = stringIn(button, "url");
        refuseIf(url.isEmpty() || bytes(url) > URL_BYTES, level.url);
        refuseIf(!url.startsWith("http://") && !url.startsWith("https://"), level.url);
        refuseIf(!hasHost(url), level.domain);
    }

    private static boolean hasHost(String url) {
        try {
            var authority = url.split("/", 4)[2].split("[?#]", 2)[0];
            var host = new URI("http://" + authority).getHost();
            return host != null && host.contains(".");
        } catch (URISyntaxException _) {
            return false;
        }
    }

    private static void require(JsonNode button, String field, ErrorCode code) {
        refuseIf(stringIn(button, field).isEmpty(), code);
    }

    private static boolean within(JsonNode buttons, int limit) {
        return buttons.isArray() && !buttons.isEmpty() && buttons.size() <= limit;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static void refuseIf(boolean broken, ErrorCode code) {
        if (broken) {
            throw new RefusedException(code);
        }
    }
}

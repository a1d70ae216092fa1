package io.mistok.menu.button;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a button can do, and which fields that takes.
 *
 * @see <a href="https://developers.weixin.qq.com/doc/service/api/custommenu/api_createcustommenu">
 *     Creating a menu</a>
 */
public enum ButtonType {
    CLICK,
    VIEW,
    MINIPROGRAM,
    SCANCODE_PUSH,
    SCANCODE_WAITMSG,
    PIC_SYSPHOTO,
    PIC_PHOTO_OR_ALBUM,
    PIC_WEIXIN,
    LOCATION_SELECT,
    MEDIA_ID,
    VIEW_LIMITED,
    ARTICLE_ID,
    ARTICLE_VIEW_LIMITED;

    /** Whether buttons of this type must have the field; they have no others. */
    boolean takes(Field field) {
        return switch (this) {
            case CLICK,
                    SCANCODE_PUSH,
                    SCANCODE_WAITMSG,
                    PIC_SYSPHOTO,
                    PIC_PHOTO_OR_ALBUM,
                    PIC_WEIXIN,
                    LOCATION_SELECT ->
                    field == Field.KEY;
            case VIEW -> field == Field.URL;
            case MINIPROGRAM ->
                    field == Field.URL || field == Field.APP_ID || field == Field.PAGE_PATH;
            case MEDIA_ID, VIEW_LIMITED -> field == Field.MEDIA_ID;
            case ARTICLE_ID, ARTICLE_VIEW_LIMITED -> field == Field.ARTICLE_ID;
        };
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type of this name in WeChat's spelling, if it is one. */
    public static Optional<ButtonType> called(String wireName) {
        return Arrays.stream(values()).filter(each -> each.wireName().equals(wireName)).findAny();
    }

    static String all() {
        return Arrays.stream(values()).map(ButtonType::wireName).collect(Collectors.joining(", "));
    }
}

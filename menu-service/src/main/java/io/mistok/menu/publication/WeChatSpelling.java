package io.mistok.menu.publication;

import io.mistok.menu.button.Button;
import io.mistok.menu.wechat.WeChatButton;
import io.mistok.menu.wechat.WeChatMenu;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The same menu in our words and in WeChat's. */
final class WeChatSpelling {

    private WeChatSpelling() {}

    static WeChatMenu ofOurs(List<Button> buttons) {
        return new WeChatMenu(buttons.stream().map(WeChatSpelling::ofOurs).toList());
    }

    private static WeChatButton ofOurs(Button button) {
        return new WeChatButton(
                button.type(),
                button.name(),
                button.key(),
                button.url(),
                button.appId(),
                button.pagePath(),
                button.mediaId(),
                button.articleId(),
                button.subButtons().stream().map(WeChatSpelling::ofOurs).toList());
    }

    /** Without ids, which WeChat does not know. */
    static List<Button> ofTheirs(WeChatMenu menu) {
        return menu.buttons().stream().map(WeChatSpelling::ofTheirs).toList();
    }

    private static Button ofTheirs(WeChatButton button) {
        var children = button.children().stream().map(WeChatSpelling::ofTheirs).toList();
        return new Button(
                null,
                button.name() == null ? "" : button.name(),
                emptyAsAbsent(button.type()),
                emptyAsAbsent(button.key()),
                emptyAsAbsent(button.url()),
                emptyAsAbsent(button.appid()),
                emptyAsAbsent(button.pagepath()),
                emptyAsAbsent(button.mediaId()),
                emptyAsAbsent(button.articleId()),
                children);
    }

    private static @Nullable String emptyAsAbsent(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value;
    }
}

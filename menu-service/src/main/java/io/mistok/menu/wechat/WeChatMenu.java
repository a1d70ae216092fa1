package io.mistok.menu.wechat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of menu/create, and the default menu in the answer of menu/get. */
public record WeChatMenu(@Nullable List<WeChatButton> button) {

    public List<WeChatButton> buttons() {
        return button == null ? List.of() : button;
    }
}

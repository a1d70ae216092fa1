package io.mistok.menu.wechat;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The body of menu/create, and the default menu in the answer of menu/get. */
public record WeChatMenu(@Nullable List<WeChatButton> button) {

    public List<WeChatButton> buttons() {
        return button == null ? List.of() : button;
    }
}

package io.mistok.menu.publication;

import io.mistok.menu.button.Button;
import io.mistok.menu.channel.ConnectedChannels;
import io.mistok.menu.wechat.WeChat;
import java.util.List;
import org.springframework.stereotype.Component;

/** The default menu as WeChat has it now. */
@Component
public class LiveMenu {

    private final WeChat wechat;
    private final ConnectedChannels channels;

    LiveMenu(WeChat wechat, ConnectedChannels channels) {
        this.wechat = wechat;
        this.channels = channels;
    }

    /** Asks WeChat; throws as {@link WeChat} does. */
    public boolean is(String channelId, List<Button> buttons) {
        return wechat.menu(channels.account(channelId))
                .map(WeChatSpelling::ofTheirs)
                .map(live -> Button.sameContent(live, buttons))
                .orElse(buttons.isEmpty());
    }
}

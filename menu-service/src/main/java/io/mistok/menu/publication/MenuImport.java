package io.mistok.menu.publication;

import io.mistok.menu.button.MenuRules;
import io.mistok.menu.channel.ConnectedChannels;
import io.mistok.menu.draft.Drafts;
import io.mistok.menu.problem.InvalidRequestException;
import io.mistok.menu.problem.Violation;
import io.mistok.menu.wechat.WeChat;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes the menu that is live, whoever made it, as the draft. */
@Component
class MenuImport {

    private final WeChat wechat;
    private final ConnectedChannels channels;
    private final Drafts drafts;

    MenuImport(WeChat wechat, ConnectedChannels channels, Drafts drafts) {
        this.wechat = wechat;
        this.channels = channels;
        this.drafts = drafts;
    }

    /**
     * Replaces the draft by the live menu.
     *
     * @return what could not be kept as it was
     */
    List<Violation> run(String channelId, String by) {
        var live = wechat.selfMenu(channels.account(channelId)).buttons();
        if (live.isEmpty()) {
            throw new NothingLiveException();
        }
        var imported = ConsoleMenu.read(live);
        var violations = MenuRules.violations(imported.buttons());
        if (!violations.isEmpty()) {
            throw new InvalidRequestException(
                    "invalid-menu",
                    "The live menu breaks "
                            + InvalidRequestException.count(violations)
                            + " for menus made through the API",
                    violations);
        }
        drafts.replace(channelId, imported.buttons(), by);
        return imported.notes();
    }
}

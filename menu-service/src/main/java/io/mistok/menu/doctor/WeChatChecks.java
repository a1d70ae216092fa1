package io.mistok.menu.doctor;

import io.mistok.menu.channel.ConnectedChannels;
import io.mistok.menu.publication.LiveMenu;
import io.mistok.menu.secret.SecretUnreadableException;
import io.mistok.menu.version.PublishedMenus;
import io.mistok.menu.wechat.Account;
import io.mistok.menu.wechat.WeChat;
import io.mistok.menu.wechat.WeChatRefusedException;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What WeChat itself says about a channel. */
@Component
class WeChatChecks {

    private static final Logger log = LoggerFactory.getLogger(WeChatChecks.class);

    private static final Set<Integer> ADDRESS_REFUSED = Set.of(40164, 89501, 89503, 89506, 89507);

    private final ConnectedChannels channels;
    private final WeChat wechat;
    private final PublishedMenus published;
    private final LiveMenu live;

    WeChatChecks(
            ConnectedChannels channels, WeChat wechat, PublishedMenus published, LiveMenu live) {
        this.channels = channels;
        this.wechat = wechat;
        this.published = published;
        this.live = live;
    }

    List<Check> run(String channelId) {
        try {
            return run(channelId, channels.account(channelId));
        } catch (SecretUnreadableException lost) {
            return withoutSecret(channelId, lost);
        }
    }

    private List<Check> run(String channelId, Account account) {
        var token = Questions.ask("token", () -> token(account));
        if (!token.ok()) {
            return withoutToken(
                    token, Questions.ask("ip-list", () -> addressWithoutToken(account, token)));
        }
        return List.of(
                token,
                Questions.ask("ip-list", () -> address(account)),
                Questions.ask("permissions", () -> permissions(account)),
                Questions.ask("menu", () -> menu(channelId)));
    }

    private static List<Check> withoutSecret(String channelId, SecretUnreadableException lost) {
        log.atWarn()
                .addKeyValue("channel", channelId)
                .log("A channel is checked whose AppSecret cannot be opened");
        var token =
                Check.broken(
                        "token",
                        "failed",
                        "The stored AppSecret cannot be opened: the key that sealed it is missing",
                        lost.fix());
        return withoutToken(token, without("ip-list", token));
    }

    private static List<Check> withoutToken(Check token, Check address) {
        return List.of(token, address, without("permissions", token), without("menu", token));
    }

    private Check token(Account account) {
        wechat.proveCredentials(account);
        return Check.fine(
                "token", "fine", "WeChat gives us an access token: AppID and AppSecret are right");
    }

    private Check address(Account account) {
        var callers = wechat.callbackAddresses(account).size();
        return Check.fine(
                "ip-list",
                "fine",
                "WeChat lets this server call it; it calls us from %d addresses"
                        .formatted(callers));
    }

    /** The refusal of a token tells whether it was our address that WeChat did not like. */
    private Check addressWithoutToken(Account account, Check token) {
        try {
            wechat.proveCredentials(account);
            return address(account);
        } catch (WeChatRefusedException refusal) {
            return ADDRESS_REFUSED.contains(refusal.errcode())
                    ? Check.refused("ip-list", refusal)
                    : without("ip-list", token);
        }
    }

    private Check permissions(Account account) {
        wechat.selfMenu(account);
        wechat.customerService(account);
        return Check.fine("permissions", "fine", "Menus and customer-service messages are allowed");
    }

    private Check menu(String channelId) {
        var current = published.current(channelId);
        if (current.isEmpty()) {
            return Check.fine("menu", "none", "No menu has been published from here yet");
        }
        return live.is(channelId, current.get().buttons())
                ? Check.fine("menu", "fine", "Followers have the menu that was published here")
                : Check.broken(
                        "menu",
                        "different",
                        "The menu at WeChat is not the one that was published here",
                        "Publish again, or import the live menu into the draft.");
    }

    private static Check without(String name, Check token) {
        var fix = token.fix() == null ? "" : token.fix();
        return Check.broken(name, "unknown", "Not known as long as there is no access token", fix);
    }
}

package io.mistok.menu.wechat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * WeChat's API as this service needs it. Every call throws {@link WeChatRefusedException} when
 * WeChat says no and {@link WeChatUnreachableException} when it says nothing.
 */
@Component
public class WeChat {

    private static final int NO_MENU = 46003;

    private final WeChatApi api;
    private final Calls calls;

    WeChat(WeChatApi api, WeChatProperties properties, Clock clock, CallMetrics metrics) {
        this.api = api;
        this.calls = new Calls(api, properties.busyPause(), clock, metrics);
    }

    /** Replaces the whole default menu. */
    public void createMenu(Account account, WeChatMenu menu) {
        calls.run("menu/create", account, token -> api.createMenu(token, menu));
    }

    /** The default menu made through the API, if there is one. */
    public Optional<WeChatMenu> menu(Account account) {
        try {
            return Optional.ofNullable(calls.run("menu/get", account, api::menu).menu());
        } catch (WeChatRefusedException refusal) {
            if (refusal.errcode() == NO_MENU) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    /** The menu that is live, whoever made it. */
    public SelfMenu selfMenu(Account account) {
        return calls.run("get_current_selfmenu_info", account, api::selfMenu);
    }

    /** The addresses that callbacks come from; entries may be blocks. */
    public List<String> callbackAddresses(Account account) {
        var addresses = calls.run("getcallbackip", account, api::callbackAddresses).addresses();
        return addresses == null ? List.of() : addresses;
    }

    /**
     * Asks for the customer-service agents: refused when the account may not send such messages.
     */
    public void customerService(Account account) {
        calls.run("customservice/getkflist", account, api::agents);
    }

    /**
     * Has WeChat give us a token now, whatever is cached: proves AppID, AppSecret and our address.
     */
    public void proveCredentials(Account account) {
        calls.fetchToken(account);
    }
}

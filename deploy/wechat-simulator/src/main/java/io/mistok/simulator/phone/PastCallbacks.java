package io.mistok.simulator.phone;

import static io.mistok.simulator.api.RequestJson.stringIn;

import io.mistok.simulator.account.Account;
import io.mistok.simulator.callback.Callback;
import io.mistok.simulator.menu.LiveMenu;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Callbacks of what somebody did some time ago. */
@Component
public class PastCallbacks {
    /** Those that send one callback and need nothing else of the follower. */
    private static final Set<String> SIMPLE = Set.of("click", "view", "miniprogram");

    private static final Tap ONLY_TAPPED = new Tap(null, null, null, null, null, null);

    private final CallbackFactory callbacks;
    private final MessageFactory messages;
    private final Taps taps;

    PastCallbacks(CallbackFactory callbacks, MessageFactory messages, Taps taps) {
        this.callbacks = callbacks;
        this.messages = messages;
        this.taps = taps;
    }

    /** The buttons of a menu that can be tapped in the past. */
    public static List<JsonNode> buttons(LiveMenu menu) {
        return Buttons.leaves(menu).stream()
                .filter(button -> SIMPLE.contains(stringIn(button, "type")))
                .toList();
    }

    public Callback follow(Account account, String openId, Instant at) {
        return callbacks.event(account, openId, "subscribe", Map.of("EventKey", "")).at(at);
    }

    public Callback leave(Account account, String openId, Instant at) {
        return callbacks.event(account, openId, "unsubscribe", Map.of("EventKey", "")).at(at);
    }

    /**
     * A tap on a button.
     *
     * @param button one of {@link #buttons}
     */
    public Callback tap(
            Account account, String openId, LiveMenu menu, JsonNode button, Instant at) {
        return taps.callbacks(account, openId, menu, button, ONLY_TAPPED).getFirst().at(at);
    }

    public Callback text(Account account, String openId, String text, Instant at) {
        return messages.text(account, openId, new Messages.Text(text, null)).at(at);
    }
}

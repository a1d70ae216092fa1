package io.mistok.simulator.history;

import io.mistok.simulator.account.Account;
import io.mistok.simulator.callback.Callback;
import io.mistok.simulator.callback.Deliveries;
import io.mistok.simulator.callback.Exchange;
import io.mistok.simulator.follower.Followers;
import io.mistok.simulator.menu.LiveMenu;
import io.mistok.simulator.phone.PastCallbacks;
import org.springframework.stereotype.Component;

/**
 * Tells an account's server what somebody did, the way every callback goes. Nobody's phone shows
 * it, and it opens no window for messages: it is over.
 */
@Component
class Teller {
    private final Followers followers;
    private final PastCallbacks callbacks;
    private final Deliveries deliveries;

    Teller(Followers followers, PastCallbacks callbacks, Deliveries deliveries) {
        this.followers = followers;
        this.callbacks = callbacks;
        this.deliveries = deliveries;
    }

    Exchange tell(Account account, LiveMenu menu, Act act) {
        var who = followers.sample(account, act.openId());
        switch (act) {
            case Act.Follows _ -> followers.follow(account, who, true);
            case Act.Leaves _ -> followers.follow(account, who, false);
            case Act.Taps _, Act.Writes _ -> {
                // Changes nothing about a person.
            }
        }
        return deliveries.deliver(account, callback(account, menu, act));
    }

    private Callback callback(Account account, LiveMenu menu, Act act) {
        return switch (act) {
            case Act.Follows it -> callbacks.follow(account, it.openId(), it.at());
            case Act.Leaves it -> callbacks.leave(account, it.openId(), it.at());
            case Act.Taps it -> callbacks.tap(account, it.openId(), menu, it.button(), it.at());
            case Act.Writes it -> callbacks.text(account, it.openId(), it.text(), it.at());
        };
    }
}

package io.mistok.simulator.phone;

import io.mistok.simulator.account.Account;
import io.mistok.simulator.callback.Callback;
import io.mistok.simulator.callback.Deliveries;
import io.mistok.simulator.callback.Exchange;
import io.mistok.simulator.exchange.Exchanges;
import io.mistok.simulator.follower.Entry;
import io.mistok.simulator.follower.EntryKind;
import io.mistok.simulator.follower.Follower;
import io.mistok.simulator.follower.Followers;
import io.mistok.simulator.follower.Trigger;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A follower's phone: sends what the follower does, and shows what comes back. */
@Component
class Phone {
    private static final String UNAVAILABLE = "该公众号暂时无法提供服务，请稍后再试";
    private static final List<String> COMMON_FIELDS =
            List.of("ToUserName", "FromUserName", "CreateTime", "MsgType", "Event", "MsgId");

    private final Followers followers;
    private final Deliveries deliveries;
    private final Exchanges exchanges;
    private final Clock clock;

    Phone(Followers followers, Deliveries deliveries, Exchanges exchanges, Clock clock) {
        this.followers = followers;
        this.deliveries = deliveries;
        this.exchanges = exchanges;
        this.clock = clock;
    }

    /** The first callback is what the follower did, the others follow it. */
    ExchangeView send(Account account, Follower follower, List<Callback> callbacks) {
        var first = send(account, follower, callbacks.getFirst());
        var further =
                callbacks.stream().skip(1).map(next -> send(account, follower, next)).toList();
        return first.with(further);
    }

    ExchangeView send(Account account, Follower follower, Callback callback) {
        var begun = exchanges.begin(account, callback);
        note(follower, callback, begun.number());
        apply(account, follower, callback);
        var exchange = deliveries.deliver(account, callback);
        var shown = show(follower, exchange, begun.number());
        return ExchangeView.of(exchanges.end(account, begun, exchange.deliveries()), shown);
    }

    /** A button whose material WeChat delivers by itself, without asking the account. */
    ExchangeView showMaterial(Follower follower, String type, Map<String, Object> content) {
        var material = Entry.of(clock.instant(), EntryKind.MATERIAL, type, content);
        return ExchangeView.withoutCallback(follower.conversation().add(material));
    }

    private void note(Follower follower, Callback callback, long exchange) {
        var content = new LinkedHashMap<>(callback.fields());
        content.keySet().removeAll(COMMON_FIELDS);
        var act = Entry.of(clock.instant(), EntryKind.FOLLOWER, callback.name(), content);
        follower.conversation().add(act.inExchange(exchange));
    }

    private void apply(Account account, Follower follower, Callback callback) {
        switch (callback.event()) {
            case "subscribe" -> followers.follow(account, follower, true);
            case "unsubscribe" -> followers.follow(account, follower, false);
            default -> {
                // Nothing else changes who follows.
            }
        }
        trigger(callback).ifPresent(trigger -> followers.open(account, follower, trigger));
    }

    private static Optional<Trigger> trigger(Callback callback) {
        if (callback.isMessage()) {
            var fromMenu = callback.fields().containsKey("bizmsgmenuid");
            return Optional.of(fromMenu ? Trigger.MENU_TAP : Trigger.MESSAGE);
        }
        return switch (callback.event()) {
            case "CLICK", "scancode_push", "scancode_waitmsg" -> Optional.of(Trigger.MENU_TAP);
            case "subscribe" -> Optional.of(Trigger.FOLLOW);
            case "SCAN" -> Optional.of(Trigger.SCAN);
            default -> Optional.empty();
        };
    }

    private @Nullable Entry show(Follower follower, Exchange exchange, long number) {
        var now = clock.instant();
        var shown =
                exchange.failed()
                        ? Optional.of(
                                Entry.of(
                                        now, EntryKind.NOTICE, "text", Map.of("text", UNAVAILABLE)))
                        : exchange.reply()
                                .map(it ->
                                        Entry.of(
                                                now,
                                                EntryKind.PASSIVE_REPLY,
                                                it.type(),
                                                it.content()));
        return shown.map(it -> follower.conversation().add(it.inExchange(number))).orElse(null);
    }
}

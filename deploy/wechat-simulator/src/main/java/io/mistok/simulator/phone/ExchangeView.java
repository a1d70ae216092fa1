package io.mistok.simulator.phone;

import io.mistok.simulator.callback.Delivery;
import io.mistok.simulator.exchange.PastExchange;
import io.mistok.simulator.follower.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of something that a follower did.
 *
 * @param number of the exchange; null for a button that sends no callback
 * @param callback its message type or event; null for a button that sends none
 * @param clear the callback before encryption; null for a button that sends none
 * @param shown what the follower saw, null for nothing
 * @param followUps callbacks that the same tap sent afterwards: pictures, a location
 */
record ExchangeView(
        @Nullable Long number,
        @Nullable String callback,
        @Nullable String clear,
        List<Delivery> deliveries,
        @Nullable Entry shown,
        List<ExchangeView> followUps) {

    static ExchangeView withoutCallback(Entry shown) {
        return new ExchangeView(null, null, null, List.of(), shown, List.of());
    }

    static ExchangeView of(PastExchange exchange, @Nullable Entry shown) {
        return new ExchangeView(
                exchange.number(),
                exchange.callback(),
                exchange.clear(),
                exchange.deliveries(),
                shown,
                List.of());
    }

    ExchangeView with(List<ExchangeView> further) {
        return new ExchangeView(number, callback, clear, deliveries, shown, further);
    }
}

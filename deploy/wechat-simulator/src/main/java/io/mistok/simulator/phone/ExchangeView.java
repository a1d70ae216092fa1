package io.mistok.simulator.phone;

import io.mistok.simulator.callback.Delivery;
import io.mistok.simulator.follower.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of something that a follower did.
 *
 * @param callback its message type or event; null for a button that sends none
 * @param shown what the follower saw, null for nothing
 * @param followUps callbacks that the same tap sent afterwards: pictures, a location
 */
record ExchangeView(
        @Nullable String callback,
        List<Delivery> deliveries,
        @Nullable Entry shown,
        List<ExchangeView> followUps) {

    ExchangeView with(List<ExchangeView> further) {
        return new ExchangeView(callback, deliveries, shown, further);
    }
}

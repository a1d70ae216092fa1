package io.mistok.simulator.exchange;

import io.mistok.simulator.callback.Callback;
import io.mistok.simulator.callback.Delivery;
import java.time.Instant;
import java.util.List;

/**
 * A callback of one follower with its deliveries, for those who look under the hood.
 *
 * @param number counts the exchanges of the account, from 1
 * @param callback its message type or event
 * @param clear the callback before encryption
 * @param finished whether all deliveries are there
 */
public record PastExchange(
        long number,
        String openId,
        String callback,
        String clear,
        Instant startedAt,
        boolean finished,
        List<Delivery> deliveries) {

    static PastExchange begun(long number, Callback callback, Instant now) {
        return new PastExchange(
                number, callback.openId(), callback.name(), callback.xml(), now, false, List.of());
    }

    PastExchange finished(List<Delivery> all) {
        return new PastExchange(number, openId, callback, clear, startedAt, true, all);
    }
}

package io.mistok.simulator.callback;

import io.mistok.simulator.answer.Reply;
import java.util.List;
import java.util.Optional;

/**
 * A callback with all its deliveries.
 *
 * @param reply what the follower is shown, if anything
 * @param failed whether the follower gets the notice that the account does not work
 */
public record Exchange(
        Callback callback, List<Delivery> deliveries, Optional<Reply> reply, boolean failed) {

    /** Whether the account's server took the callback, in whatever way. */
    public boolean isTaken() {
        return !deliveries.isEmpty() && !deliveries.getLast().outcome().isFailure();
    }
}

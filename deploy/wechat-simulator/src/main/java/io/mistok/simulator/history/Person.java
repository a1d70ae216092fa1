package io.mistok.simulator.history;

import java.time.Instant;

/**
 * Somebody in a made-up history.
 *
 * @param joined when they began to follow
 * @param gone when they left; in the future for those who stayed
 * @param liveliness how much they do; on average 1, a few far above
 * @param taste which buttons they prefer
 */
record Person(String openId, Instant joined, Instant gone, double liveliness, Lottery taste) {
    boolean isThere(Instant at) {
        return at.isAfter(joined) && at.isBefore(gone);
    }
}

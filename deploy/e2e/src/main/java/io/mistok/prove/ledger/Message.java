package io.mistok.prove.ledger;

/**
 * A customer-service message that arrived at the platform.
 *
 * @param at milliseconds since 1970
 * @param errcode what the platform answered; 0 when the follower got it
 * @param inWindow whether the follower could still be written to
 */
public record Message(
        String channelId, String openId, String text, long at, int errcode, boolean inWindow) {
    /** Whether the follower saw it. */
    public boolean isShown() {
        return errcode == 0;
    }
}

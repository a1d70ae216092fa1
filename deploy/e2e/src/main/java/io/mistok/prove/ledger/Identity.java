package io.mistok.prove.ledger;

/**
 * What makes an event this one and no other, as the platform defines it.
 *
 * @param occurredAt whole seconds since 1970
 * @param detail key, address or message id; empty where the platform tells none
 */
public record Identity(
        String channelId, String openId, long occurredAt, Action action, String detail) {
    /** One follower of one channel, whose events stay in order. */
    public String follower() {
        return channelId + ":" + openId;
    }
}

package io.mistok.prove.wechat;

/**
 * One account of the platform that is connected as a channel.
 *
 * @param secure whether its callbacks are sealed
 */
public record Account(
        String channelId,
        String appId,
        String originalId,
        String token,
        String encodingAesKey,
        boolean secure) {
    @Override
    public String toString() {
        return channelId;
    }
}

package io.mistok.bench.wechat;

/**
 * A channel to click in.
 *
 * @param encodingAesKey 43 characters
 */
public record Channel(
        String id,
        Mode mode,
        String appId,
        String originalId,
        String token,
        String encodingAesKey) {
    @Override
    public String toString() {
        return id;
    }
}

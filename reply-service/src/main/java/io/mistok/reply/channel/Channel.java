package io.mistok.reply.channel;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What replies need to know about a connected account.
 *
 * @param appSecretEncrypted opened only when a token is asked for
 */
public record Channel(
        String id,
        String name,
        ZoneId timeZone,
        @Nullable String appId,
        @Nullable String appSecretEncrypted) {
    @Override
    public String toString() {
        return "Channel[" + id + "]";
    }
}

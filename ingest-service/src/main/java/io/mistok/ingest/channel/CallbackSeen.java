package io.mistok.ingest.channel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What this replica has seen of a channel's callbacks, as the channel doctor reads it.
 *
 * @param replica our reply partition
 * @param lastRefusal why, in words
 */
record CallbackSeen(
        String type,
        String channelId,
        String replica,
        @Nullable Instant lastVerifiedAt,
        @Nullable Instant lastAcceptedAt,
        @Nullable Instant lastRefusedAt,
        @Nullable String lastRefusal,
        @Nullable String accountId) {

    static CallbackSeen nothingYet(String channelId, int replica) {
        return new CallbackSeen(
                "callback-seen",
                channelId,
                Integer.toString(replica),
                null,
                null,
                null,
                null,
                null);
    }

    CallbackSeen verified(Instant now) {
        return new CallbackSeen(
                type,
                channelId,
                replica,
                now,
                lastAcceptedAt,
                lastRefusedAt,
                lastRefusal,
                accountId);
    }

    CallbackSeen accepted(Instant now, @Nullable String account) {
        return new CallbackSeen(
                type, channelId, replica, lastVerifiedAt, now, lastRefusedAt, lastRefusal, account);
    }

    CallbackSeen refused(Instant now, String why) {
        return new CallbackSeen(
                type, channelId, replica, lastVerifiedAt, lastAcceptedAt, now, why, accountId);
    }

    /** Whether this has a kind of sighting that the other has not. */
    boolean isNewsTo(CallbackSeen other) {
        return (lastVerifiedAt != null && other.lastVerifiedAt == null)
                || (lastAcceptedAt != null && other.lastAcceptedAt == null)
                || (lastRefusedAt != null && other.lastRefusedAt == null);
    }
}

package io.mistok.menu.inbox;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one replica of ingest-service saw of a channel's callbacks.
 *
 * @param lastVerifiedAt last successful verification of the address (GET)
 * @param lastAcceptedAt last accepted callback
 * @param lastRefusedAt last refused callback
 * @param lastRefusal why it was refused, in words
 * @param accountId the account that the last accepted callback was for
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CallbackSeen(
        @Nullable Instant lastVerifiedAt,
        @Nullable Instant lastAcceptedAt,
        @Nullable Instant lastRefusedAt,
        @Nullable String lastRefusal,
        @Nullable String accountId) {

    /** Nothing seen. */
    public static final CallbackSeen NEVER = new CallbackSeen(null, null, null, null, null);

    /** The later of each, over two replicas. */
    CallbackSeen and(CallbackSeen other) {
        var refused = isLater(other.lastRefusedAt, lastRefusedAt) ? other : this;
        var accepted = isLater(other.lastAcceptedAt, lastAcceptedAt) ? other : this;
        return new CallbackSeen(
                isLater(other.lastVerifiedAt, lastVerifiedAt)
                        ? other.lastVerifiedAt
                        : lastVerifiedAt,
                accepted.lastAcceptedAt,
                refused.lastRefusedAt,
                refused.lastRefusal,
                accepted.accountId);
    }

    private static boolean isLater(@Nullable Instant one, @Nullable Instant other) {
        return one != null && (other == null || one.isAfter(other));
    }
}

package io.mistok.menu.doctor;

import io.mistok.menu.channel.ConnectedChannels.Connection;
import io.mistok.menu.inbox.CallbackSeen;
import io.mistok.menu.inbox.ChannelRecords;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What WeChat's callbacks say about a channel, as ingest-service has seen them. */
@Component
class CallbackChecks {

    private final ChannelRecords records;

    CallbackChecks(ChannelRecords records) {
        this.records = records;
    }

    List<Check> run(String channelId, Connection connection) {
        if (!records.isRead()) {
            return List.of(
                    Check.broken(
                            "callback",
                            "unread",
                            "The channel topic cannot be read, so nothing is known of callbacks",
                            "Check that Kafka is running and reachable for menu-service."));
        }
        var seen = records.callbacks(channelId);
        return List.of(callback(seen, connection), account(seen.accountId(), connection));
    }

    private static Check callback(CallbackSeen seen, Connection connection) {
        var good = later(seen.lastAcceptedAt(), seen.lastVerifiedAt());
        if (seen.lastRefusedAt() != null && (good == null || seen.lastRefusedAt().isAfter(good))) {
            return Check.broken(
                            "callback",
                            "refused",
                            "The callback of %s was refused: %s"
                                    .formatted(seen.lastRefusedAt(), seen.lastRefusal()),
                            "Compare token, EncodingAESKey and encryption (%s) of this channel with"
                                            .formatted(connection.encryption())
                                    + " WeChat's console > Settings and development > Basic"
                                    + " configuration.")
                    .at(seen.lastRefusedAt());
        }
        if (seen.lastAcceptedAt() != null) {
            return Check.fine(
                            "callback",
                            "called",
                            "The last callback came at " + seen.lastAcceptedAt())
                    .at(seen.lastAcceptedAt());
        }
        if (seen.lastVerifiedAt() != null) {
            return Check.fine(
                            "callback",
                            "verified",
                            "WeChat verified the address at "
                                    + seen.lastVerifiedAt()
                                    + "; no follower"
                                    + " has done anything since")
                    .at(seen.lastVerifiedAt());
        }
        return Check.broken(
                "callback",
                "never",
                "WeChat has not called yet",
                "Enter %s, token and EncodingAESKey with encryption %s in"
                                .formatted(connection.callbackUrl(), connection.encryption())
                        + " WeChat's console > Settings and development > Basic configuration, and"
                        + " switch the server configuration on.");
    }

    private static Check account(@Nullable String seen, Connection connection) {
        var expected = connection.originalId();
        if (seen == null) {
            return Check.fine("account", "none", "No callback has named its account yet");
        }
        if (expected == null) {
            return Check.fine("account", "fine", "Callbacks come from the account " + seen);
        }
        return expected.equals(seen)
                ? Check.fine(
                        "account", "fine", "Callbacks come from this channel's account, " + seen)
                : Check.broken(
                        "account",
                        "different",
                        "Callbacks come from the account %s, and the channel's original id is %s"
                                .formatted(seen, expected),
                        "Correct the channel's original id, or enter this channel's callback"
                                + " address in the right account only.");
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}

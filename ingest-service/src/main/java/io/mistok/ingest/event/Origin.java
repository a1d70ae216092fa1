package io.mistok.ingest.event;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What every event has.
 *
 * @param eventId digest of what identifies the event: a repeated callback yields the same id, and
 *     the id does not reveal the follower
 * @param channelId channel that received the callback
 * @param openId the follower; in job results an operator or a system id
 * @param occurredAt stamped by the platform, whole seconds, UTC
 * @param receivedAt when this attempt reached us
 * @param accountId original id of the account
 * @param msgId id of the message, or of the job that finished
 */
public record Origin(
        String eventId,
        String channelId,
        OpenId openId,
        Instant occurredAt,
        @JsonFormat(pattern = "yyyy-MM-dd'T'HH:mm:ss.SSSX", timezone = "UTC") Instant receivedAt,
        @Nullable String accountId,
        @Nullable String msgId) {

    /** The partition key: one follower's events stay in order. */
    public String key() {
        return channelId + ":" + openId.value();
    }
}

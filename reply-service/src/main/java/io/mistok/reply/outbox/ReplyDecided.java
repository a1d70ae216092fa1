package io.mistok.reply.outbox;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.mistok.reply.content.Content.Answer;
import java.time.Instant;

/** A value of {@code messenger.reply.v1}. */
@JsonPropertyOrder({
    "type",
    "eventId",
    "channelId",
    "openId",
    "attemptId",
    "rule",
    "because",
    "decidedAt",
    "content"
})
record ReplyDecided(
        String type,
        String eventId,
        String channelId,
        String openId,
        String attemptId,
        String rule,
        String because,
        Instant decidedAt,
        Answer content) {
    static final String TYPE = "reply-decided";
}

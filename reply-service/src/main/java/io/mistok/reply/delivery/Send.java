package io.mistok.reply.delivery;

import io.mistok.reply.content.Content.Answer;
import io.mistok.reply.event.OpenId;
import java.time.Instant;

/**
 * One customer-service message.
 *
 * @param windowEnds after this the platform refuses it
 * @param attempts calls begun so far
 * @param busy how many of them the platform was too busy for
 */
record Send(
        String eventId,
        String channelId,
        OpenId openId,
        Answer content,
        Instant occurredAt,
        Instant windowEnds,
        int attempts,
        int busy) {
    /** Where a row of {@code sends} stands. */
    enum Status {
        PLANNED,
        SENDING,
        SENT,
        FAILED,
        /** The call left, and nobody knows what became of it. */
        UNKNOWN,
        EXPIRED
    }
}

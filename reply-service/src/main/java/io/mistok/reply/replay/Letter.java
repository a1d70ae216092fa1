package io.mistok.reply.replay;

import java.time.Instant;

/**
 * A dead letter and what becomes of it.
 *
 * @param partition of the event topic
 * @param offset its place there
 * @param reason why it was set aside
 */
record Letter(
        int partition,
        long offset,
        Instant publishedAt,
        Instant setAsideAt,
        String reason,
        Outcome outcome) {
    static Letter of(DeadLetter letter, Outcome outcome) {
        return new Letter(
                letter.partition(),
                letter.offset(),
                letter.publishedAt(),
                letter.setAsideAt(),
                letter.reason(),
                outcome);
    }
}

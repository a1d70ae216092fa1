package io.mistok.stats.replay;

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
        Outcome outcome) {}

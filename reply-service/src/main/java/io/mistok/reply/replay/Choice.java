package io.mistok.reply.replay;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which dead letters are meant.
 *
 * @param reason part of the reason
 * @param from published then or later
 * @param to published before
 */
record Choice(@Nullable String reason, @Nullable Instant from, @Nullable Instant to) {
    boolean includes(DeadLetter letter) {
        return (reason == null || letter.reason().contains(reason))
                && (from == null || !letter.publishedAt().isBefore(from))
                && (to == null || letter.publishedAt().isBefore(to));
    }
}

package io.mistok.ingest.answer;

import static java.util.Objects.requireNonNull;

/**
 * What the rules chose for one attempt, with only the fields used here. Without one of them it is
 * unreadable.
 *
 * @param attemptId the attempt that waits for it
 */
record ReplyDecided(String attemptId, Content content) {
    ReplyDecided {
        requireNonNull(attemptId);
        requireNonNull(content);
    }
}

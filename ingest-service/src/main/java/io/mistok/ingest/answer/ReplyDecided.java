package io.mistok.ingest.answer;

/**
 * What the rules chose for one attempt, with only the fields used here.
 *
 * @param attemptId the attempt that waits for it
 */
record ReplyDecided(String attemptId, Content content) {}

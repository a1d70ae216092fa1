package io.mistok.reply.outbox;

import java.time.Instant;

/**
 * Where a connection waits for the reply.
 *
 * @param attemptId the connection, unique
 * @param partition of the reply topic, read by the replica that holds it
 * @param replyBy after this nobody waits there any more
 */
public record ReplyAddress(String attemptId, int partition, Instant replyBy) {}

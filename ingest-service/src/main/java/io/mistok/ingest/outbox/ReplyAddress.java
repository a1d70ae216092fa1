package io.mistok.ingest.outbox;

import java.time.Instant;

/**
 * Where a reply decision is waited for.
 *
 * @param partition of the reply topic
 * @param by a later decision is not used
 */
public record ReplyAddress(int partition, Instant by) {}

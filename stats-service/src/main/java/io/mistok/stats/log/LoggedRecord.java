package io.mistok.stats.log;

import org.jspecify.annotations.Nullable;

/**
 * One record of the event topic.
 *
 * @param offset its place in the partition
 * @param timestamp stamped when it was published, epoch milliseconds
 * @param value its bytes; {@code null} in a record without any
 */
// Passed on once and never compared.
@SuppressWarnings("ArrayRecordComponent")
public record LoggedRecord(long offset, long timestamp, byte @Nullable [] value) {}

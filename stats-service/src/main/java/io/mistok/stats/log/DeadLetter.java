package io.mistok.stats.log;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record of the event topic that could not be counted.
 *
 * @param partition of the event topic
 * @param offset its place there
 * @param key as it came; {@code channelId:openId} if its publisher was one of ours
 * @param value its bytes; {@code null} in a record without any
 * @param publishedAt when it was published
 * @param setAsideAt when it was found to be none
 * @param reason why
 */
// Passed on once and never compared.
@SuppressWarnings("ArrayRecordComponent")
public record DeadLetter(
        int partition,
        long offset,
        String key,
        byte @Nullable [] value,
        Instant publishedAt,
        Instant setAsideAt,
        String reason) {}

package io.mistok.reply.replay;

import java.time.Instant;

/**
 * A record of the event topic that could not be taken in.
 *
 * @param partition of the event topic
 * @param offset its place there
 * @param key as it came; {@code channelId:openId} if its publisher was one of ours
 * @param publishedAt when it was published
 * @param setAsideAt when it was set aside
 * @param reason why
 */
@SuppressWarnings("ArrayRecordComponent") // passed on, never compared
record DeadLetter(
        int partition,
        long offset,
        String key,
        byte[] value,
        Instant publishedAt,
        Instant setAsideAt,
        String reason) {}

package io.mistok.stats.log;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * One record of the event topic.
 *
 * @param offset its place in the partition
 * @param timestamp stamped when it was published, epoch milliseconds
 * @param value its bytes; {@code null} in a record without any
 * @param again whether its publisher knows that its event is in the log already, however long ago
 */
// Passed on once and never compared.
@SuppressWarnings("ArrayRecordComponent")
public record LoggedRecord(long offset, long timestamp, byte @Nullable [] value, boolean again) {
    private static final String AGAIN = "mistok-again";

    /** What its headers say about {@link #again()}. */
    public static boolean isAgain(ConsumerRecord<?, ?> received) {
        return received.headers().lastHeader(AGAIN) != null;
    }
}

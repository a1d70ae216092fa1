package io.mistok.stats.inbox;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A record that is no event, and why.
 *
 * @param incarnation of the topic it came from
 */
record Unreadable(
        ConsumerRecord<byte[], byte[]> received, RuntimeException reason, String incarnation) {}

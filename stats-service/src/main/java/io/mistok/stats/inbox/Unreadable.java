package io.mistok.stats.inbox;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record that is no event, and why. */
record Unreadable(ConsumerRecord<byte[], byte[]> received, RuntimeException reason) {}

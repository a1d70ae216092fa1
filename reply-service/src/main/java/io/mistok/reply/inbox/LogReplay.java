package io.mistok.reply.inbox;

import io.mistok.reply.event.UnreadableEventException;
import io.mistok.reply.inbox.PartitionLog.Effect;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/**
 * Reads the last span of a partition again, up to where its group has come, so that repeats of what
 * another replica answered are recognised. The span ends at the last record that was taken in, not
 * at the clock: a group that stood still for an hour still knows what its next record is about.
 */
@Component
class LogReplay {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /**
     * @param unfinished late answers that were begun in that span and may have got lost
     */
    record Replayed(PartitionLog<Answering> log, List<Answering> unfinished) {}

    private final KafkaProperties kafka;
    private final EventInbox inbox;
    private final InboxProperties properties;
    private final Clock clock;

    LogReplay(KafkaProperties kafka, EventInbox inbox, InboxProperties properties, Clock clock) {
        this.kafka = kafka;
        this.inbox = inbox;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * @param position the next offset that will be taken in
     */
    Replayed upTo(TopicPartition partition, long position) {
        PartitionLog<Answering> log = inbox.newLog();
        List<Story<Answering>> late = new ArrayList<>();
        if (position > 0) {
            try (var consumer = new KafkaConsumer<byte[], byte[]>(settings())) {
                consumer.assign(List.of(partition));
                begin(consumer, partition, position)
                        .ifPresent(from -> read(consumer, partition, from, position, log, late));
            }
        }
        return new Replayed(log, late.stream().filter(log::remembers).map(Story::answer).toList());
    }

    private Optional<Long> begin(
            Consumer<byte[], byte[]> consumer, TopicPartition partition, long position) {
        Long oldest = consumer.beginningOffsets(List.of(partition)).get(partition);
        if (oldest == null || position <= oldest) {
            return Optional.empty();
        }
        return timestamp(consumer, partition, position - 1)
                .map(last -> last - properties.span().toMillis())
                .map(from -> consumer.offsetsForTimes(Map.of(partition, from)).get(partition))
                .map(OffsetAndTimestamp::offset);
    }

    private Optional<Long> timestamp(
            Consumer<byte[], byte[]> consumer, TopicPartition partition, long offset) {
        consumer.seek(partition, offset);
        Instant end = clock.instant().plus(LIMIT);
        while (clock.instant().isBefore(end)) {
            for (ConsumerRecord<byte[], byte[]> found : consumer.poll(POLL)) {
                return Optional.of(found.timestamp());
            }
        }
        return Optional.empty();
    }

    private void read(
            Consumer<byte[], byte[]> consumer,
            TopicPartition partition,
            long from,
            long position,
            PartitionLog<Answering> log,
            List<Story<Answering>> late) {
        consumer.seek(partition, from);
        Instant end = clock.instant().plus(LIMIT);
        while (consumer.position(partition) < position && clock.instant().isBefore(end)) {
            for (ConsumerRecord<byte[], byte[]> found : consumer.poll(POLL)) {
                if (found.offset() < position) {
                    replay(found, log, late);
                }
            }
        }
    }

    private void replay(
            ConsumerRecord<byte[], byte[]> found,
            PartitionLog<Answering> log,
            List<Story<Answering>> late) {
        try {
            if (inbox.replay(Arrival.of(found), log) instanceof Effect.Late<Answering> it) {
                late.add(it.story());
            }
        } catch (UnreadableEventException _) {
            // It rests on the dead-letter topic since it was read first.
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = kafka.buildConsumerProperties();
        settings.put("client.id", "reply-service-replay");
        settings.put("key.deserializer", ByteArrayDeserializer.class);
        settings.put("value.deserializer", ByteArrayDeserializer.class);
        settings.put("enable.auto.commit", false);
        settings.put("allow.auto.create.topics", false);
        settings.put("auto.offset.reset", "earliest");
        // At the end of the log a fetch would wait this long, and the partition with it.
        settings.put("fetch.max.wait.ms", 10);
        settings.remove("group.id");
        return settings;
    }
}

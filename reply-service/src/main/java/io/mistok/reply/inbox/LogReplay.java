package io.mistok.reply.inbox;

import io.mistok.reply.event.UnreadableEventException;
import io.mistok.reply.inbox.PartitionLog.Effect;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/**
 * Reads the last span of a partition again, up to where its group has come, so that repeats of what
 * another replica answered are recognised. The span ends at the last record that was taken in, not
 * at the clock: a group that stood still for an hour still knows what its next record is about.
 */
@Component
class LogReplay {
    private static final Logger LOG = LoggerFactory.getLogger(LogReplay.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration SILENCE = Duration.ofSeconds(30);

    /**
     * @param position the next offset that will be taken in
     * @param unfinished late answers that were begun in that span and may have got lost
     */
    record Replayed(long position, PartitionLog<Answering> log, List<Answering> unfinished) {}

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
     * Waits until the brokers hand the span out: a partition whose past is unknown would be
     * answered twice. Nothing is lost by it, for its next records lie with the same brokers.
     *
     * @param position asks for the next offset that will be taken in
     */
    Replayed upTo(TopicPartition partition, LongSupplier position) {
        while (true) {
            try (Consumer<byte[], byte[]> consumer = open()) {
                consumer.assign(List.of(partition));
                return read(consumer, partition, position.getAsLong());
            } catch (InterruptException | WakeupException stopping) {
                throw stopping;
            } catch (KafkaException away) {
                LOG.atWarn()
                        .setCause(away)
                        .addKeyValue("partition", partition.partition())
                        .log("Cannot read what the partition was answered before; trying again");
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException stopping) {
            throw new InterruptException(stopping);
        }
    }

    private Replayed read(
            Consumer<byte[], byte[]> consumer, TopicPartition partition, long position) {
        PartitionLog<Answering> log = inbox.newLog();
        List<Story<Answering>> late = new ArrayList<>();
        long oldest = offset(consumer.beginningOffsets(List.of(partition)), partition);
        // A log that lost its end in a crash never reaches the position that a group remembers.
        long end = Math.min(position, offset(consumer.endOffsets(List.of(partition)), partition));
        if (end > oldest) {
            begin(consumer, partition, end)
                    .ifPresent(from ->
                            read(
                                    consumer,
                                    partition,
                                    from,
                                    end,
                                    found -> replay(found, log, late)));
        }
        return new Replayed(
                position, log, late.stream().filter(log::remembers).map(Story::answer).toList());
    }

    private static long offset(Map<TopicPartition, Long> offsets, TopicPartition partition) {
        return Objects.requireNonNull(offsets.get(partition));
    }

    private Optional<Long> begin(
            Consumer<byte[], byte[]> consumer, TopicPartition partition, long end) {
        List<Long> last = new ArrayList<>();
        read(consumer, partition, end - 1, end, found -> last.add(found.timestamp()));
        return last.stream()
                .findFirst()
                .map(it -> it - properties.span().toMillis())
                .map(from -> consumer.offsetsForTimes(Map.of(partition, from)).get(partition))
                .map(OffsetAndTimestamp::offset);
    }

    private void read(
            Consumer<byte[], byte[]> consumer,
            TopicPartition partition,
            long from,
            long end,
            java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> each) {
        consumer.seek(partition, from);
        Instant limit = clock.instant().plus(SILENCE);
        while (consumer.position(partition) < end) {
            ConsumerRecords<byte[], byte[]> some = consumer.poll(POLL);
            if (!some.isEmpty()) {
                limit = clock.instant().plus(SILENCE);
            } else if (clock.instant().isAfter(limit)) {
                throw new TimeoutException("No record of the partition within " + SILENCE);
            }
            for (ConsumerRecord<byte[], byte[]> found : some) {
                if (found.offset() < end) {
                    each.accept(found);
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

    Consumer<byte[], byte[]> open() {
        return new KafkaConsumer<>(settings());
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

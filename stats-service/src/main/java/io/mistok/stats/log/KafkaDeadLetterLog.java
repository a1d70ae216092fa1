package io.mistok.stats.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mistok.stats.Topics;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.stereotype.Component;

/** The dead-letter topic at the broker, read without a consumer group: nothing is taken out. */
@Component
class KafkaDeadLetterLog implements DeadLetterLog {
    private static final Duration POLL = Duration.ofMillis(250);
    private static final int FRUITLESS_POLLS = 80;

    private record Place(int partition, long offset) {}

    private final EventLog events;
    private final ConsumerFactory<?, ?> consumers;

    KafkaDeadLetterLog(EventLog events, ConsumerFactory<?, ?> consumers) {
        this.events = events;
        this.consumers = consumers;
    }

    @Override
    public List<DeadLetter> since(Instant time) {
        try (var consumer = consumer()) {
            return List.copyOf(read(consumer, events.incarnation(), time).values());
        } catch (KafkaException failure) {
            throw new LogUnavailableException("The dead letters cannot be read", failure);
        }
    }

    private Map<Place, DeadLetter> read(Consumer<?, ?> consumer, String incarnation, Instant time) {
        var letters = new LinkedHashMap<Place, DeadLetter>();
        var ends = seek(consumer, time);
        var fruitless = 0;
        while (ends.entrySet().stream()
                .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            var records = consumer.poll(POLL);
            fruitless = records.isEmpty() ? fruitless + 1 : 0;
            if (fruitless > FRUITLESS_POLLS) {
                throw new LogUnavailableException("The broker sent nothing for too long");
            }
            records.forEach(record -> {
                if (incarnation.equals(text(header(record, Topics.INCARNATION)))) {
                    var letter = letter(record);
                    letters.putIfAbsent(new Place(letter.partition(), letter.offset()), letter);
                }
            });
        }
        return letters;
    }

    /** Goes to that time and returns the ends of what there is to read. */
    private static Map<TopicPartition, Long> seek(Consumer<?, ?> consumer, Instant time) {
        var wanted = new HashMap<TopicPartition, Long>();
        consumer.partitionsFor(Topics.DEAD_LETTERS)
                .forEach(one ->
                        wanted.put(
                                new TopicPartition(one.topic(), one.partition()),
                                Math.max(0, time.toEpochMilli())));
        consumer.assign(wanted.keySet());
        var ends = consumer.endOffsets(wanted.keySet());
        consumer.offsetsForTimes(wanted)
                .forEach((partition, found) ->
                        consumer.seek(
                                partition,
                                found == null
                                        ? Objects.requireNonNull(ends.get(partition))
                                        : found.offset()));
        return ends;
    }

    private static DeadLetter letter(ConsumerRecord<?, ?> record) {
        return new DeadLetter(
                number(header(record, KafkaHeaders.DLT_ORIGINAL_PARTITION)).getInt(),
                number(header(record, KafkaHeaders.DLT_ORIGINAL_OFFSET)).getLong(),
                text((byte[]) record.key()),
                (byte[]) record.value(),
                Instant.ofEpochMilli(
                        number(header(record, KafkaHeaders.DLT_ORIGINAL_TIMESTAMP)).getLong()),
                Instant.ofEpochMilli(record.timestamp()),
                text(header(record, KafkaHeaders.DLT_EXCEPTION_MESSAGE)));
    }

    private static byte @Nullable [] header(ConsumerRecord<?, ?> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? null : header.value();
    }

    private static ByteBuffer number(byte @Nullable [] bytes) {
        return ByteBuffer.wrap(Objects.requireNonNull(bytes));
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, UTF_8);
    }

    private Consumer<?, ?> consumer() {
        var settings = new Properties();
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
        return consumers.createConsumer(null, "stats-dead-letters", null, settings);
    }
}

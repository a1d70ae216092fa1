package io.mistok.reply.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.stream.binder.kafka.KafkaMessageChannelBinder;

/** The dead-letter topic of this service, with what the binder's headers say. */
final class DeadLetterTopic {
    private static final String NAME = "messenger.event.v1.reply-service.dlt";

    private DeadLetterTopic() {}

    static List<DeadLetter> read(TopicReading reading) {
        List<DeadLetter> letters = new ArrayList<>();
        reading.read(
                reading.partitions(NAME),
                Instant.EPOCH,
                record -> {
                    if (header(record, KafkaMessageChannelBinder.X_ORIGINAL_OFFSET) != null) {
                        letters.add(letter(record));
                    }
                });
        return letters;
    }

    private static DeadLetter letter(ConsumerRecord<byte[], byte[]> record) {
        return new DeadLetter(
                (int) number(record, KafkaMessageChannelBinder.X_ORIGINAL_PARTITION),
                number(record, KafkaMessageChannelBinder.X_ORIGINAL_OFFSET),
                record.key() == null ? "" : new String(record.key(), UTF_8),
                record.value() == null ? new byte[0] : record.value(),
                Instant.ofEpochMilli(
                        number(record, KafkaMessageChannelBinder.X_ORIGINAL_TIMESTAMP)),
                Instant.ofEpochMilli(record.timestamp()),
                text(header(record, KafkaMessageChannelBinder.X_EXCEPTION_MESSAGE)));
    }

    /** Four bytes, or eight, or digits, as releases of the binder have it. */
    private static long number(ConsumerRecord<byte[], byte[]> record, String name) {
        byte[] value = header(record, name);
        if (value == null) {
            return 0;
        }
        return switch (value.length) {
            case Integer.BYTES -> ByteBuffer.wrap(value).getInt();
            case Long.BYTES -> ByteBuffer.wrap(value).getLong();
            default -> Long.parseLong(text(value));
        };
    }

    private static byte @Nullable [] header(ConsumerRecord<byte[], byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? null : header.value();
    }

    private static String text(byte @Nullable [] value) {
        return value == null ? "" : new String(value, UTF_8);
    }
}

package io.mistok.reply.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mistok.reply.event.UnreadableEventException;
import io.mistok.reply.outbox.ReplyAddress;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/**
 * A record of the event topic with what its headers say.
 *
 * @param loggedAt its timestamp in the log
 * @param attemptId the held connection it came through
 * @param address where the reply is waited for, if it is
 */
@SuppressWarnings("ArrayRecordComponent") // passed on, never compared
record Arrival(
        int partition,
        Instant loggedAt,
        byte[] json,
        String attemptId,
        Optional<ReplyAddress> address) {
    private static final String ATTEMPT_ID = "mistok-attempt-id";
    private static final String REPLY_PARTITION = "mistok-reply-partition";
    private static final String REPLY_BY = "mistok-reply-by";

    static Arrival of(Message<byte[]> message) {
        var headers = message.getHeaders();
        return of(
                number(headers.get(KafkaHeaders.RECEIVED_PARTITION)).intValue(),
                number(headers.get(KafkaHeaders.RECEIVED_TIMESTAMP)).longValue(),
                message.getPayload(),
                name -> text(headers.get(name)));
    }

    static Arrival of(ConsumerRecord<byte[], byte[]> read) {
        return of(
                read.partition(),
                read.timestamp(),
                read.value(),
                name -> {
                    Header header = read.headers().lastHeader(name);
                    return header == null ? null : text(header.value());
                });
    }

    static @Nullable String header(Message<?> message, String name) {
        return text(message.getHeaders().get(name));
    }

    private static Arrival of(
            int partition, long timestamp, byte[] json, Function<String, @Nullable String> header) {
        String attemptId = header.apply(ATTEMPT_ID);
        return new Arrival(
                partition,
                Instant.ofEpochMilli(timestamp),
                json,
                attemptId == null ? "" : attemptId,
                address(attemptId, header.apply(REPLY_PARTITION), header.apply(REPLY_BY)));
    }

    private static Optional<ReplyAddress> address(
            @Nullable String attemptId, @Nullable String partition, @Nullable String replyBy) {
        if (attemptId == null || partition == null || replyBy == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new ReplyAddress(
                            attemptId,
                            Integer.parseInt(partition),
                            Instant.ofEpochMilli(Long.parseLong(replyBy))));
        } catch (NumberFormatException _) {
            throw new UnreadableEventException("a reply header is not a number");
        }
    }

    private static Number number(@Nullable Object header) {
        return header instanceof Number it ? it : 0;
    }

    private static @Nullable String text(@Nullable Object header) {
        return switch (header) {
            case byte[] bytes -> new String(bytes, UTF_8);
            case null -> null;
            default -> header.toString();
        };
    }
}

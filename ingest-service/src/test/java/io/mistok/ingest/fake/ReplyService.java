package io.mistok.ingest.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Decides replies, as reply-service does: to each waiting attempt of a channel, the same content.
 */
public final class ReplyService implements AutoCloseable {
    private final Map<String, String> contents = new ConcurrentHashMap<>();
    private final KafkaProducer<String, byte[]> producer;

    public ReplyService(String bootstrapServers) {
        producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", bootstrapServers, "linger.ms", 0),
                        new StringSerializer(),
                        new ByteArraySerializer());
    }

    /**
     * Answers a channel's events from now on.
     *
     * @param content JSON
     */
    public void answer(Account account, String content) {
        contents.put(account.channelId(), content);
    }

    /** Sees an event. */
    public void accept(Topic.Seen event) {
        var content = contents.get(event.channelId());
        var partition = event.headers().get("mistok-reply-partition");
        if (content != null && partition != null) {
            decide(event, Integer.parseInt(partition), content);
        }
    }

    private void decide(Topic.Seen event, int partition, String content) {
        var eventId = event.value().path("eventId").asString();
        var decision =
                """
                {"type":"reply-decided","eventId":"%s","channelId":"%s","openId":"o","attemptId":"%s",
                 "rule":"default","because":"a test","decidedAt":"2026-12-05T09:15:30Z","content":%s}\
                """
                        .formatted(
                                eventId,
                                event.channelId(),
                                event.headers().get("mistok-attempt-id"),
                                content);
        var record =
                new ProducerRecord<>(
                        "messenger.reply.v1", partition, eventId, decision.getBytes(UTF_8));
        var traceparent = event.headers().get("traceparent");
        if (traceparent != null) {
            record.headers().add("traceparent", traceparent.getBytes(UTF_8));
        }
        var _ = producer.send(record);
    }

    @Override
    public void close() {
        producer.close();
    }
}

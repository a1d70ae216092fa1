package io.mistok.reply.outbox;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.mistok.reply.decision.Decision;
import io.mistok.reply.event.ChannelEvent;
import io.mistok.reply.observation.Spans;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends decisions to the replicas that wait for them. A decision that gets lost is not repeated:
 * the waiting replica gives up then, and the answer goes the late way.
 */
@Component
public class ReplyOutbox {
    private static final Logger LOG = LoggerFactory.getLogger(ReplyOutbox.class);
    static final String TOPIC = "messenger.reply.v1";

    private final ObjectWriter writer = JsonMapper.builder().build().writerFor(ReplyDecided.class);
    private final Producer<byte[], byte[]> producer;
    private final Clock clock;
    private final Spans spans;
    private final Counter lost;

    ReplyOutbox(
            Producer<byte[], byte[]> replyProducer,
            Clock clock,
            MeterRegistry metrics,
            Spans spans) {
        this.producer = replyProducer;
        this.clock = clock;
        this.spans = spans;
        this.lost = metrics.counter("mistok.reply.lost");
    }

    /** Returns before the broker has it. */
    public void reply(ChannelEvent event, Decision decision, ReplyAddress address) {
        byte[] value = write(event, decision, address.attemptId());
        var message =
                new ProducerRecord<>(
                        TOPIC, address.partition(), event.eventId().getBytes(UTF_8), value);
        spans.sending(
                TOPIC,
                () -> {
                    send(message, event);
                    return null;
                });
    }

    private void send(ProducerRecord<byte[], byte[]> message, ChannelEvent event) {
        String traceparent = spans.traceparent();
        if (traceparent != null) {
            message.headers().add(Spans.HEADER, traceparent.getBytes(US_ASCII));
        }
        try {
            var _ = producer.send(message, (_, failure) -> report(event, failure));
        } catch (KafkaException failure) {
            report(event, failure);
        }
    }

    /** Writes without sending. */
    public void warmUp(ChannelEvent event, Decision decision) {
        write(event, decision, "warm-up");
    }

    /** Learns where the topic is. */
    public void connect() {
        producer.partitionsFor(TOPIC);
    }

    byte[] write(ChannelEvent event, Decision decision, String attemptId) {
        return writer.writeValueAsBytes(
                new ReplyDecided(
                        ReplyDecided.TYPE,
                        event.eventId(),
                        event.channelId(),
                        event.openId().value(),
                        attemptId,
                        decision.rule(),
                        decision.because(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        decision.content()));
    }

    private void report(ChannelEvent event, @Nullable Exception failure) {
        if (failure != null) {
            lost.increment();
            LOG.atWarn()
                    .addKeyValue("eventId", event.eventId())
                    .addKeyValue("channelId", event.channelId())
                    .addKeyValue("reason", failure.getClass().getSimpleName())
                    .log("A reply decision did not reach the broker");
        }
    }
}

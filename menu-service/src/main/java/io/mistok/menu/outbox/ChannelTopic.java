package io.mistok.menu.outbox;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.stereotype.Component;

/** Writes to the channel topic and returns when the broker has the record. */
@Component
class ChannelTopic {

    private final KafkaOperations<String, String> kafka;
    private final OutboxProperties properties;

    ChannelTopic(KafkaOperations<String, String> kafka, OutboxProperties properties) {
        this.kafka = kafka;
        this.properties = properties;
    }

    /**
     * @throws TopicUnavailableException if the broker has not acknowledged the record in time
     */
    void append(OutboxRows.Row row) {
        try {
            var patience = properties.acknowledgedWithin().toMillis();
            var sent = kafka.send(properties.topic(), row.key(), row.value());
            sent.get(patience, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException | KafkaException failure) {
            throw new TopicUnavailableException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TopicUnavailableException(interrupted);
        }
    }
}

package io.mistok.stats.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mistok.stats.Topics;
import java.util.List;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd;
import org.springframework.stereotype.Component;

/** Sets records aside that are no events, as they came, with the reason in the headers. */
@Component
class DeadLetters {
    private static final Logger log = LoggerFactory.getLogger(DeadLetters.class);
    private static final int BY_KEY = -1;

    private final DeadLetterPublishingRecoverer publisher;
    private final InboxMetrics metrics;

    DeadLetters(KafkaOperations<byte[], byte[]> broker, InboxMetrics metrics) {
        this.publisher =
                new DeadLetterPublishingRecoverer(
                        broker, (_, _) -> new TopicPartition(Topics.DEAD_LETTERS, BY_KEY));
        this.publisher.setFailIfSendResultIsError(true);
        this.publisher.excludeHeader(HeadersToAdd.EX_STACKTRACE, HeadersToAdd.EX_CAUSE);
        this.metrics = metrics;
    }

    /** Returns when the broker has stored all of them. */
    void publish(List<Unreadable> unreadable) {
        for (var one : unreadable) {
            one.received()
                    .headers()
                    .remove(Topics.INCARNATION)
                    .add(Topics.INCARNATION, one.incarnation().getBytes(UTF_8));
            publisher.accept(one.received(), null, one.reason());
            metrics.unreadable();
            log.atWarn()
                    .addKeyValue("partition", one.received().partition())
                    .addKeyValue("offset", one.received().offset())
                    .addKeyValue("reason", one.reason().getMessage())
                    .log("A record is no event; it rests in the dead-letter topic");
        }
    }
}

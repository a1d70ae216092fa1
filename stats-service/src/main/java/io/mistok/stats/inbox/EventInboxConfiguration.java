package io.mistok.stats.inbox;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.kafka.support.converter.BatchMessagingMessageConverter;
import org.springframework.messaging.Message;
import org.springframework.util.backoff.ExponentialBackOff;

/** How the inbox hangs on the broker. */
@Configuration(proxyBeanMethods = false)
class EventInboxConfiguration {
    private static final Logger log = LoggerFactory.getLogger(EventInboxConfiguration.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    /** Bound as {@code countEvents-in-0}. */
    @Bean
    Consumer<Message<List<byte[]>>> countEvents(EventInbox inbox) {
        return batch -> inbox.accept(records(batch));
    }

    /**
     * Hands over the records as they were read: counting needs their places, not only their values.
     */
    @Bean
    BatchMessagingMessageConverter recordsAsRead() {
        var converter = new BatchMessagingMessageConverter();
        converter.setRawRecordHeader(true);
        return converter;
    }

    /**
     * A batch that cannot be stored is tried until it can: there is nowhere better for it to go.
     */
    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> untilStored(
            InboxMetrics metrics) {
        return (container, _, _) -> container.setCommonErrorHandler(retryForEver(metrics));
    }

    private static CommonErrorHandler retryForEver(InboxMetrics metrics) {
        var pauses = new ExponentialBackOff(FIRST_PAUSE.toMillis(), 2);
        pauses.setMaxInterval(LONGEST_PAUSE.toMillis());
        var handler = new DefaultErrorHandler(pauses);
        handler.setClassifications(Map.of(), true);
        handler.setRetryListeners(
                (_, failure, attempt) -> {
                    metrics.failed();
                    report(failure, attempt);
                });
        return handler;
    }

    /** The driver's messages may name followers; of everything else we want to see all. */
    private static void report(@Nullable Exception failure, int attempt) {
        var cause = failure == null ? null : NestedExceptionUtils.getMostSpecificCause(failure);
        var line = log.atWarn().addKeyValue("attempt", attempt);
        if (cause instanceof MongoException) {
            line = line.addKeyValue("reason", cause.getClass().getSimpleName());
        } else {
            line = line.setCause(cause);
        }
        line.log("A batch could not be counted; trying again");
    }

    @SuppressWarnings("unchecked") // native decoding leaves keys and values as bytes
    private static List<ConsumerRecord<byte[], byte[]>> records(Message<List<byte[]>> batch) {
        return (List<ConsumerRecord<byte[], byte[]>>)
                Objects.requireNonNull(batch.getHeaders().get(KafkaHeaders.RAW_DATA, List.class));
    }
}

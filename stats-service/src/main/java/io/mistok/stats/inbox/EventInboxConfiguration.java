package io.mistok.stats.inbox;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.mistok.stats.Topics;
import io.mistok.stats.observation.BatchSpans;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.cloud.stream.binder.DefaultBinderFactory;
import org.springframework.cloud.stream.binder.kafka.provisioning.KafkaTopicProvisioner;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
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
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration COMMIT = Duration.ofSeconds(30);

    /** Bound as {@code countEvents-in-0}. */
    @Bean
    Consumer<Message<List<byte[]>>> countEvents(EventInbox inbox, BatchSpans spans) {
        return batch -> {
            var records = records(batch);
            spans.receiving(
                    Topics.EVENTS, () -> traceparents(records), () -> inbox.accept(records));
        };
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
            FailedBatches failures, ListenerMetrics metrics) {
        return (container, _, _) -> {
            metrics.watch(container);
            container.setCommonErrorHandler(retryForEver(failures));
            container.getContainerProperties().setSyncCommitTimeout(COMMIT);
        };
    }

    /**
     * A start must not wait for a broker that is away: binding is tried again in the background.
     */
    @Bean
    DefaultBinderFactory.Listener bindOnlyOnceWhileStarting() {
        var once = new RetryTemplate(RetryPolicy.builder().maxRetries(0).build());
        return (_, binder) ->
                binder.getBean(KafkaTopicProvisioner.class).setMetadataRetryOperations(once);
    }

    private static CommonErrorHandler retryForEver(FailedBatches failures) {
        var pauses = new ExponentialBackOff(FIRST_PAUSE.toMillis(), 2);
        pauses.setMaxInterval(LONGEST_PAUSE.toMillis());
        var handler = new DefaultErrorHandler(pauses);
        handler.setClassifications(Map.of(), true);
        handler.setRetryListeners(failures);
        return handler;
    }

    private static Stream<String> traceparents(List<ConsumerRecord<byte[], byte[]>> records) {
        return records.stream()
                .map(record -> record.headers().lastHeader(BatchSpans.HEADER))
                .filter(header -> header != null && header.value() != null)
                .map(header -> new String(header.value(), US_ASCII));
    }

    @SuppressWarnings("unchecked") // native decoding leaves keys and values as bytes
    private static List<ConsumerRecord<byte[], byte[]>> records(Message<List<byte[]>> batch) {
        return (List<ConsumerRecord<byte[], byte[]>>)
                Objects.requireNonNull(batch.getHeaders().get(KafkaHeaders.RAW_DATA, List.class));
    }
}

package io.mistok.reply.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.mistok.reply.event.UnreadableEventException;
import io.mistok.reply.observation.Spans;
import java.util.function.Consumer;
import org.springframework.cloud.stream.binder.DefaultBinderFactory;
import org.springframework.cloud.stream.binder.kafka.provisioning.KafkaTopicProvisioner;
import org.springframework.cloud.stream.binder.kafka.utils.DlqPartitionFunction;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.messaging.Message;

/** Binds the inbox to the event topic. */
@Configuration(proxyBeanMethods = false)
class InboxConfiguration {
    /** A crash redelivers no more than this; committing after each record would cost two thirds. */
    private static final long ACK_TIME_MS = 150;

    private static final int DEAD_LETTER_PARTITIONS = 3;
    private static final String TOPIC = "messenger.event.v1";

    /** Bound as {@code replyToEvents-in-0}. */
    @Bean
    Consumer<Message<byte[]>> replyToEvents(
            EventInbox inbox, InboxHealth health, MeterRegistry metrics, Spans spans) {
        var unreadable = metrics.counter("mistok.inbox.failures", "reason", "unreadable");
        var defect = metrics.counter("mistok.inbox.failures", "reason", "defect");
        return message -> {
            try {
                spans.receiving(
                        TOPIC,
                        name -> Arrival.header(message, name),
                        () -> {
                            inbox.accept(Arrival.of(message));
                            return null;
                        });
            } catch (UnreadableEventException failure) {
                unreadable.increment();
                throw failure;
            } catch (RuntimeException failure) {
                defect.increment();
                throw failure;
            } catch (Error broken) {
                health.broken(broken);
                throw broken;
            }
        };
    }

    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> inboxContainer(
            ListenerMetrics metrics) {
        return (container, destination, group) -> {
            metrics.watch(container);
            container.getContainerProperties().setAckTime(ACK_TIME_MS);
            container.getContainerProperties().setSyncCommits(false);
            container.setCommonErrorHandler(new LastResort());
        };
    }

    /** The dead-letter topic has fewer partitions than the topic itself. */
    @Bean
    DlqPartitionFunction deadLetterPartition() {
        return (group, failed, failure) -> failed.partition() % DEAD_LETTER_PARTITIONS;
    }

    /**
     * Looks for the topic once: the binder's own ten times would hold the start up for a minute.
     */
    @Bean
    DefaultBinderFactory.Listener impatience() {
        return (name, binder) ->
                binder.getBean(KafkaTopicProvisioner.class)
                        .setMetadataRetryOperations(
                                new RetryTemplate(RetryPolicy.builder().maxRetries(0).build()));
    }
}

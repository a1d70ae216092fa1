package io.mistok.reply.inbox;

import java.util.function.Consumer;
import org.springframework.cloud.stream.binder.kafka.utils.DlqPartitionFunction;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.messaging.Message;

/** Binds the inbox to the event topic. */
@Configuration(proxyBeanMethods = false)
class InboxConfiguration {
    /** A crash redelivers no more than this; committing after each record would cost two thirds. */
    private static final long ACK_TIME_MS = 150;

    private static final int DEAD_LETTER_PARTITIONS = 3;

    /** Bound as {@code replyToEvents-in-0}. */
    @Bean
    Consumer<Message<byte[]>> replyToEvents(EventInbox inbox) {
        return message -> inbox.accept(Arrival.of(message));
    }

    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> commitByTime() {
        return (container, destination, group) -> {
            container.getContainerProperties().setAckTime(ACK_TIME_MS);
            container.getContainerProperties().setSyncCommits(false);
        };
    }

    /** The dead-letter topic has fewer partitions than the topic itself. */
    @Bean
    DlqPartitionFunction deadLetterPartition() {
        return (group, failed, failure) -> failed.partition() % DEAD_LETTER_PARTITIONS;
    }
}

package io.mistok.stats.inbox;

import java.util.Collection;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.cloud.stream.binder.kafka.KafkaBindingRebalanceListener;
import org.springframework.stereotype.Component;

/** Lets go of what is remembered about partitions that are no longer ours. */
@Component
class Assignments implements KafkaBindingRebalanceListener {
    private final EventInbox inbox;

    Assignments(EventInbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public void onPartitionsRevokedAfterCommit(
            String bindingName, Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        inbox.forget(partitions.stream().map(TopicPartition::partition).toList());
    }
}

package io.mistok.reply.inbox;

import java.util.Collection;
import java.util.function.LongSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.stream.binder.kafka.KafkaBindingRebalanceListener;
import org.springframework.stereotype.Component;

/** Hands the memory of a partition over with the partition. */
@Component
class InboxRebalance implements KafkaBindingRebalanceListener {
    private static final Logger LOG = LoggerFactory.getLogger(InboxRebalance.class);

    private final LogReplay replay;
    private final EventInbox inbox;

    InboxRebalance(LogReplay replay, EventInbox inbox) {
        this.replay = replay;
        this.inbox = inbox;
    }

    @Override
    public void onPartitionsAssigned(
            String bindingName,
            Consumer<?, ?> consumer,
            Collection<TopicPartition> partitions,
            boolean initial) {
        partitions.forEach(it -> take(it, () -> consumer.position(it)));
    }

    @Override
    public void onPartitionsRevokedAfterCommit(
            String bindingName, Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        partitions.forEach(it -> inbox.disown(it.partition()));
    }

    private void take(TopicPartition partition, LongSupplier position) {
        LogReplay.Replayed replayed = replay.upTo(partition, position);
        inbox.own(partition.partition(), replayed.log());
        replayed.unfinished().forEach(it -> inbox.late(it, true));
        LOG.atInfo()
                .addKeyValue("partition", partition.partition())
                .addKeyValue("offset", replayed.position())
                .addKeyValue("events", replayed.log().size())
                .log("Took over a partition of the event topic");
    }
}

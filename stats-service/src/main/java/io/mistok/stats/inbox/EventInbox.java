package io.mistok.stats.inbox;

import io.mistok.stats.event.EventReader;
import io.mistok.stats.log.DeadLetterLog;
import io.mistok.stats.log.EventLog;
import io.mistok.stats.projection.Projection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Takes in what the broker delivers, partition by partition. */
@Component
@EnableConfigurationProperties(RepeatProperties.class)
class EventInbox {
    private final EventLog log;
    private final DeadLetterLog setAside;
    private final EventReader reader;
    private final RepeatProperties repeats;
    private final Projection projection;
    private final DeadLetters deadLetters;
    private final InboxMetrics metrics;
    private final Map<Integer, PartitionInbox> partitions = new ConcurrentHashMap<>();

    EventInbox(
            EventLog log,
            DeadLetterLog setAside,
            EventReader reader,
            RepeatProperties repeats,
            Projection projection,
            DeadLetters deadLetters,
            InboxMetrics metrics) {
        this.log = log;
        this.setAside = setAside;
        this.reader = reader;
        this.repeats = repeats;
        this.projection = projection;
        this.deadLetters = deadLetters;
        this.metrics = metrics;
    }

    /**
     * Counts a batch. When this returns, every record is stored in its buckets or in the
     * dead-letter topic; when it throws, the batch has to be delivered again.
     */
    void accept(List<ConsumerRecord<byte[], byte[]>> batch) {
        metrics.begun(batch);
        var byPartition = new LinkedHashMap<Integer, List<ConsumerRecord<byte[], byte[]>>>();
        batch.forEach(one ->
                byPartition.computeIfAbsent(one.partition(), _ -> new ArrayList<>()).add(one));
        var unreadable = new ArrayList<Unreadable>();
        byPartition.forEach(
                (partition, records) -> unreadable.addAll(inbox(partition).count(records)));
        deadLetters.publish(unreadable);
        metrics.done();
    }

    /** These partitions may be counted by another replica from now on. */
    void forget(Collection<Integer> revoked) {
        partitions.keySet().removeAll(revoked);
        if (partitions.isEmpty()) {
            metrics.done();
        }
    }

    private PartitionInbox inbox(int partition) {
        return partitions.computeIfAbsent(
                partition,
                _ ->
                        new PartitionInbox(
                                partition, log, setAside, reader, repeats, projection, metrics));
    }
}

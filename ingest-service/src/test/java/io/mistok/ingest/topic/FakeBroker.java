package io.mistok.ingest.topic;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A broker that stores, or leaves us waiting, as the test says. */
public final class FakeBroker {
    private final AtomicInteger producers = new AtomicInteger();
    private MockProducer<String, byte[]> producer;

    private FakeBroker(boolean storesAtOnce) {
        producer = producer(storesAtOnce);
    }

    public static FakeBroker storing() {
        return new FakeBroker(true);
    }

    public static FakeBroker silent() {
        return new FakeBroker(false);
    }

    public TopicWriter writer() {
        return new TopicWriter(() -> {
            producers.incrementAndGet();
            return producer;
        });
    }

    /** Writes in order, and has little patience. */
    OrderedWriter orderedWriter() {
        return new OrderedWriter(
                () -> {
                    producers.incrementAndGet();
                    return producer;
                },
                Duration.ofMillis(200));
    }

    /** What it was given. */
    public List<String> received() {
        return producer.history().stream()
                .map(record ->
                        record.key()
                                + " "
                                + new String(
                                        record.value(), java.nio.charset.StandardCharsets.UTF_8))
                .toList();
    }

    /** How many of them say that an event was given up on. */
    public long gaveUps() {
        return received().stream().filter(it -> it.contains("\"type\":\"gave-up\"")).count();
    }

    /** Acknowledges what waits the longest; whether there was any. */
    public boolean acknowledge() {
        return producer.completeNext();
    }

    MockProducer<String, byte[]> producer() {
        return producer;
    }

    void replace(boolean storesAtOnce) {
        producer = producer(storesAtOnce);
    }

    int producersMade() {
        return producers.get();
    }

    private static MockProducer<String, byte[]> producer(boolean storesAtOnce) {
        var node = new Node(1, "localhost", 1);
        var nodes = new Node[] {node};
        var partitions =
                List.of(
                        new PartitionInfo("messenger.event.v1", 0, node, nodes, nodes),
                        new PartitionInfo("messenger.channel.v1", 0, node, nodes, nodes));
        var cluster =
                new Cluster(
                        "test", List.of(node), partitions, java.util.Set.of(), java.util.Set.of());
        return new MockProducer<>(
                cluster, storesAtOnce, null, new StringSerializer(), new ByteArraySerializer());
    }
}

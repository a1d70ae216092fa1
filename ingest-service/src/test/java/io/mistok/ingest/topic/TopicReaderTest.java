package io.mistok.ingest.topic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class TopicReaderTest {
    private static final String TOPIC = "messenger.reply.v1";
    private static final TopicPartition PARTITION = new TopicPartition(TOPIC, 0);
    private static final Duration LONG = Duration.ofSeconds(20);

    private final BlockingQueue<MockConsumer<String, byte[]>> consumers =
            new LinkedBlockingQueue<>();
    private final List<String> received = new CopyOnWriteArrayList<>();
    private TopicReader reader = reader(TopicSource.all(TOPIC));

    @AfterEach
    void stop() {
        reader.stop();
    }

    @Test
    void readsFromTheBeginningAndTellsWhenItHasReadAll() {
        var consumer = consumer(0, 2);
        record(consumer, 0, "a");
        record(consumer, 1, "b");
        consumers.add(consumer);
        reader.start();
        assertThat(reader.awaitCaughtUp(LONG)).isTrue();
        assertThat(received).containsExactly("a", "b");
    }

    @Test
    void readsOnlyNewsWhenOnlyNewsMatter() {
        reader = reader(TopicSource.news(TOPIC, 0));
        var consumer = consumer(0, 7);
        consumers.add(consumer);
        reader.start();
        assertThat(reader.awaitCaughtUp(LONG)).isTrue();
        consumer.schedulePollTask(() -> record(consumer, 7, "new"));
        await().until(() -> received.equals(List.of("new")));
    }

    @Test
    void nothingIsSaidToBeReadBeforeItIs() {
        reader.start();
        assertThat(reader.awaitCaughtUp(Duration.ofMillis(50))).isFalse();
    }

    @Test
    void goesOnWhereItStoodAfterTheBrokerWasAway() {
        var first = consumer(0, 1);
        record(first, 0, "a");
        consumers.add(first);
        reader.start();
        assertThat(reader.awaitCaughtUp(LONG)).isTrue();
        var second = consumer(0, 2);
        record(second, 0, "again");
        record(second, 1, "b");
        consumers.add(second);
        first.schedulePollTask(() -> first.setPollException(new KafkaException("away")));
        await().until(() -> received.equals(List.of("a", "b")));
        assertThat(first.closed()).isTrue();
    }

    @Test
    void missingPartitionIsWaitedFor() {
        reader = reader(TopicSource.news(TOPIC, 5));
        consumers.add(consumer(0, 0));
        reader.start();
        await().until(consumers::isEmpty);
        assertThat(reader.awaitCaughtUp(Duration.ofMillis(50))).isFalse();
        assertThat(reader.isAlive()).isTrue();
    }

    @Test
    void deadThreadIsNoLongerAlive() {
        reader =
                new TopicReader(
                        TopicSource.all(TOPIC),
                        this::next,
                        (_, _) -> {
                            throw new IllegalStateException("a defect");
                        });
        var health = new TopicReadersHealth(List.of(reader));
        var consumer = consumer(0, 1);
        consumers.add(consumer);
        reader.start();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        consumer.schedulePollTask(() -> record(consumer, 0, "a"));
        await().until(() -> health.health().getStatus().equals(Status.DOWN));
        assertThat(health.health().getDetails()).containsEntry("not read any more", List.of(TOPIC));
    }

    private TopicReader reader(TopicSource source) {
        return new TopicReader(
                source,
                this::next,
                (_, value) -> received.add(value == null ? "" : new String(value, UTF_8)));
    }

    private MockConsumer<String, byte[]> next() {
        try {
            return consumers.take();
        } catch (InterruptedException stopped) {
            throw new KafkaException(stopped);
        }
    }

    private static MockConsumer<String, byte[]> consumer(long begin, long end) {
        var consumer = new MockConsumer<String, byte[]>("earliest");
        var node = new Node(1, "localhost", 1);
        var nodes = new Node[] {node};
        consumer.updatePartitions(TOPIC, List.of(new PartitionInfo(TOPIC, 0, node, nodes, nodes)));
        consumer.updateBeginningOffsets(Map.of(PARTITION, begin));
        consumer.updateEndOffsets(Map.of(PARTITION, end));
        return consumer;
    }

    /** Given when the reader polls: only then is the partition assigned. */
    private static void record(MockConsumer<String, byte[]> consumer, long offset, String value) {
        Runnable add =
                () ->
                        consumer.addRecord(
                                new ConsumerRecord<>(
                                        TOPIC, 0, offset, "key", value.getBytes(UTF_8)));
        if (consumer.assignment().isEmpty()) {
            consumer.schedulePollTask(add);
        } else {
            add.run();
        }
    }
}

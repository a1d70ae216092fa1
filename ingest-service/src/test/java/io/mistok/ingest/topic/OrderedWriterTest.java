package io.mistok.ingest.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrderedWriterTest {
    private static final List<TopicRecord> THREE = List.of(record(1), record(2), record(3));

    @AfterEach
    void nobodyIsInterruptedAfterwards() {
        Thread.interrupted();
    }

    @Test
    void recordsAreStoredInTheirOrder() throws Exception {
        var broker = FakeBroker.storing();
        try (var writer = broker.orderedWriter()) {
            assertThat(writer.write(THREE)).isTrue();
            assertThat(writer.write(List.of())).isTrue();
            assertThat(broker.received())
                    .containsExactly("key {\"a\":1}", "key {\"a\":2}", "key {\"a\":3}");
            assertThat(broker.producer().closed()).isFalse();
        }
        assertThat(broker.producersMade()).isEqualTo(1);
        assertThat(broker.producer().closed()).isTrue();
    }

    @Test
    void whatIsNotStoredInTimeIsNotTriedBehindOurBack() throws Exception {
        var broker = FakeBroker.silent();
        try (var writer = broker.orderedWriter()) {
            assertThat(writer.write(THREE)).isFalse();
            assertThat(broker.producer().closed()).isTrue();
            broker.replace(true);
            assertThat(writer.write(THREE)).isTrue();
        }
        assertThat(broker.producersMade()).isEqualTo(2);
    }

    @Test
    void allHaveToBeStored() throws Exception {
        var broker = FakeBroker.silent();
        try (var writer = broker.orderedWriter()) {
            var written = CompletableFuture.supplyAsync(() -> write(writer));
            await().until(broker::acknowledge);
            assertThat(written.join()).isFalse();
        }
    }

    @Test
    void brokerThatIsNotKnownIsFalse() throws Exception {
        var broker = FakeBroker.storing();
        broker.producer().sendException = new TimeoutException("no broker");
        try (var writer = broker.orderedWriter()) {
            assertThat(writer.write(THREE)).isFalse();
        }
    }

    @Test
    void nothingIsSentAfterARecordThatTheClientDoesNotTake() throws Exception {
        var producer = new Picky();
        try (var writer = new OrderedWriter(() -> producer, Duration.ofSeconds(20))) {
            assertThat(writer.write(THREE)).isFalse();
        }
        assertThat(producer.history()).hasSize(1);
    }

    @Test
    void interruptionEndsTheWaiting() {
        var broker = FakeBroker.silent();
        try (var writer = broker.orderedWriter()) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> writer.write(THREE)).isInstanceOf(InterruptedException.class);
            assertThat(broker.producer().closed()).isTrue();
        }
    }

    private static boolean write(OrderedWriter writer) {
        try {
            return writer.write(THREE);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static TopicRecord record(int number) {
        return new TopicRecord("messenger.event.v1", "key", Map.of("a", number), Map.of());
    }

    /** Refuses the second record that it is given, as a client does that finds it too large. */
    private static final class Picky extends MockProducer<String, byte[]> {
        private int given;

        Picky() {
            super(true, null, new StringSerializer(), new ByteArraySerializer());
        }

        @Override
        public synchronized Future<RecordMetadata> send(ProducerRecord<String, byte[]> record) {
            given++;
            return given == 2
                    ? CompletableFuture.failedFuture(new RecordTooLargeException())
                    : super.send(record);
        }
    }
}

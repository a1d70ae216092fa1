package io.mistok.ingest.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class TopicWriterTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final TopicRecord RECORD =
            new TopicRecord("messenger.event.v1", "key", Map.of("a", 1), Map.of("header", "value"));

    @Test
    void storedRecordIsTrue() {
        var broker = FakeBroker.storing();
        assertThat(broker.writer().write(RECORD, LONG)).isTrue();
        assertThat(broker.received()).containsExactly("key {\"a\":1}");
        var header = broker.producer().history().getFirst().headers().lastHeader("header");
        assertThat(header.value()).asString().isEqualTo("value");
    }

    @Test
    void unacknowledgedRecordIsFalseWhenPatienceEnds() {
        var broker = FakeBroker.silent();
        assertThat(broker.writer().write(RECORD, Duration.ofMillis(50))).isFalse();
    }

    @Test
    void lateAcknowledgementCounts() {
        var broker = FakeBroker.silent();
        var writer = broker.writer();
        var stored = CompletableFuture.supplyAsync(() -> writer.write(RECORD, LONG));
        await().until(broker::acknowledge);
        assertThat(stored.join()).isTrue();
    }

    @Test
    void brokerThatComesBackInTimeIsWaitedFor() {
        var broker = FakeBroker.storing();
        broker.producer().partitionsForException = new TimeoutException("no broker");
        var writer = broker.writer();
        var stored = CompletableFuture.supplyAsync(() -> writer.write(RECORD, LONG));
        await().until(() -> broker.producersMade() == 1);
        assertThat(stored).isNotDone();
        broker.producer().partitionsForException = null;
        assertThat(stored.join()).isTrue();
        assertThat(broker.producersMade()).isEqualTo(1);
    }

    @Test
    void brokerThatGoesAwayBetweenTwoRecordsIsWaitedFor() {
        var broker = FakeBroker.storing();
        var writer = broker.writer();
        assertThat(writer.write(RECORD, LONG)).isTrue();
        broker.producer().sendException = new TimeoutException("topic not known any more");
        broker.producer().partitionsForException = new TimeoutException("no broker");
        var stored = CompletableFuture.supplyAsync(() -> writer.write(RECORD, LONG));
        assertThat(stored).isNotDone();
        broker.producer().sendException = null;
        broker.producer().partitionsForException = null;
        assertThat(stored.join()).isTrue();
        assertThat(broker.received()).hasSize(2);
    }

    @Test
    void recordAfterTheFirstStillEndsWithItsPatience() {
        var broker = FakeBroker.silent();
        var writer = broker.writer();
        var first = CompletableFuture.supplyAsync(() -> writer.write(RECORD, LONG));
        await().until(broker::acknowledge);
        assertThat(first.join()).isTrue();
        assertThat(writer.write(RECORD, Duration.ofMillis(1_100))).isFalse();
    }

    @Test
    void nothingIsSentOnceNobodyWaits() {
        var broker = FakeBroker.storing();
        broker.producer().partitionsForException = new TimeoutException("no broker");
        var writer = broker.writer();
        assertThat(writer.write(RECORD, Duration.ofMillis(50))).isFalse();
        broker.producer().partitionsForException = null;
        assertThat(writer.write(RECORD, LONG)).isTrue();
        assertThat(broker.received()).hasSize(1);
    }

    @Test
    void brokenProducerIsReplaced() {
        var broker = FakeBroker.storing();
        var broken = broker.producer();
        broken.sendException = new KafkaException("in an error state");
        var writer = broker.writer();
        var stored = CompletableFuture.supplyAsync(() -> writer.write(RECORD, LONG));
        await().until(() -> broker.producersMade() > 0);
        broker.replace(true);
        assertThat(stored.join()).isTrue();
        assertThat(broken.closed()).isTrue();
    }
}

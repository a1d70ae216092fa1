package io.mistok.bench.limit;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Kafka's own producer, as ingest sets it: acknowledged by all, no lingering. */
final class BareProducer implements AutoCloseable {
    private static final double NANOS = 1e9;
    private static final int FOLLOWERS = 50_000;

    private final String topic;
    private final byte[] value;
    private final KafkaProducer<String, byte[]> producer;

    /**
     * A producer.
     *
     * @param size of each record's value, in bytes
     */
    BareProducer(String kafka, String topic, int size) {
        this.topic = topic;
        value = new byte[size];
        producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", kafka, "acks", "all", "linger.ms", 0),
                        new StringSerializer(),
                        new ByteArraySerializer());
    }

    /**
     * Sends for a time; acknowledged records a second.
     *
     * @param outstanding records that may wait for their acknowledgement at the same time
     * @throws IllegalStateException if one is not stored
     */
    double perSecond(int outstanding, Duration time) throws InterruptedException {
        var places = new Semaphore(outstanding);
        var failed = new LongAdder();
        var begin = System.nanoTime();
        var sent = 0L;
        while (System.nanoTime() - begin < time.toNanos()) {
            places.acquire();
            var key = "bench:oBench" + sent++ % FOLLOWERS;
            var _ =
                    producer.send(
                            new ProducerRecord<>(topic, key, value),
                            (_, failure) -> {
                                places.release();
                                if (failure != null) {
                                    failed.increment();
                                }
                            });
        }
        places.acquire(outstanding);
        if (failed.sum() > 0) {
            throw new IllegalStateException(failed + " records are not stored");
        }
        return sent / ((System.nanoTime() - begin) / NANOS);
    }

    @Override
    public void close() {
        producer.close();
    }
}

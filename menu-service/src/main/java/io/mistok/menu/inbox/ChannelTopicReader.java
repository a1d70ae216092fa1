package io.mistok.menu.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads the compacted topic from its beginning, all partitions, without a group: each replica needs
 * everything. A broker that is away is tried again and again; nothing here waits for it.
 */
@Component
class ChannelTopicReader implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ChannelTopicReader.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration POLL = Duration.ofSeconds(1);

    private final ConsumerFactory<String, String> consumers;
    private final ChannelRecords records;
    private final InboxProperties properties;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Thread thread;
    private boolean failing;

    ChannelTopicReader(
            ConsumerFactory<String, String> consumers,
            ChannelRecords records,
            InboxProperties properties,
            MeterRegistry meters) {
        this.consumers = consumers;
        this.records = records;
        this.properties = properties;
        Gauge.builder("mistok.listener.alive", this, it -> it.isAlive() ? 1 : 0)
                .tag("topic", properties.topic())
                .register(meters);
    }

    @Override
    public void start() {
        thread = Thread.ofVirtual().name("channel-topic-reader").start(this::readForEver);
    }

    private boolean isAlive() {
        var reader = thread;
        return reader != null && reader.isAlive();
    }

    private void readForEver() {
        try {
            while (!stopped.await(0, TimeUnit.MILLISECONDS)) {
                readUntilFailure();
                stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException | InterruptException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void readUntilFailure() {
        try (var consumer = consumers.createConsumer()) {
            var partitions = partitions(consumer);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var end = consumer.endOffsets(partitions);
            while (stopped.getCount() > 0) {
                consumer.poll(POLL).forEach(this::accept);
                if (end.entrySet().stream()
                        .allMatch(each -> consumer.position(each.getKey()) >= each.getValue())) {
                    records.caughtUp();
                }
                tellOnce(null);
            }
        } catch (InterruptException interrupted) {
            throw interrupted;
        } catch (KafkaException failure) {
            tellOnce(failure);
        }
    }

    /** One record that cannot be read must not keep the others away. */
    private void accept(ConsumerRecord<String, String> record) {
        try {
            records.accept(record.key(), record.value());
        } catch (RuntimeException unreadable) {
            // Its message may quote the record.
            log.atWarn()
                    .addKeyValue("partition", record.partition())
                    .addKeyValue("offset", record.offset())
                    .addKeyValue("key", record.key())
                    .addKeyValue("failure", unreadable.getClass().getSimpleName())
                    .log("A record of the channel topic is unreadable and passed over");
        }
    }

    private List<TopicPartition> partitions(Consumer<String, String> consumer) {
        var partitions = consumer.partitionsFor(properties.topic());
        if (partitions.isEmpty()) {
            throw new KafkaException("there is no topic " + properties.topic());
        }
        return partitions.stream()
                .map(each -> new TopicPartition(each.topic(), each.partition()))
                .toList();
    }

    private void tellOnce(@Nullable KafkaException failure) {
        if (failure != null && !failing) {
            log.atWarn().setCause(failure).log("The channel topic cannot be read");
        } else if (failure == null && failing) {
            log.info("The channel topic is read again");
        }
        failing = failure != null;
    }

    @Override
    public void stop() {
        stopped.countDown();
        var reader = thread;
        if (reader != null) {
            reader.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null && stopped.getCount() > 0;
    }
}

package io.mistok.reply.channel;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Follows the compacted channel topic: every replica reads all of it, from the beginning, outside
 * of any group.
 */
@Component
class ChannelTopic implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ChannelTopic.class);
    private static final String TOPIC = "messenger.channel.v1";
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final KafkaProperties kafka;
    private final ChannelRecords records;
    private final Channels channels;
    private volatile boolean running;
    private volatile @Nullable Consumer<byte[], byte[]> current;
    private volatile @Nullable Thread thread;
    private final CountDownLatch stopped = new CountDownLatch(1);

    ChannelTopic(
            KafkaProperties kafka,
            ChannelRecords records,
            Channels channels,
            MeterRegistry metrics) {
        this.kafka = kafka;
        this.records = records;
        this.channels = channels;
        Gauge.builder("mistok.listener.alive", this, it -> it.isAlive() ? 1 : 0)
                .tag("topic", TOPIC)
                .register(metrics);
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("channels").daemon().start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        Consumer<byte[], byte[]> consumer = current;
        if (consumer != null) {
            consumer.wakeup();
        }
        stopped.countDown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private boolean isAlive() {
        Thread reader = thread;
        return reader != null && reader.isAlive();
    }

    private void run() {
        while (running) {
            try (var consumer = new KafkaConsumer<byte[], byte[]>(settings())) {
                current = consumer;
                follow(consumer);
            } catch (WakeupException _) {
                LOG.debug("The reader of the channel topic was asked to stop");
            } catch (KafkaException failure) {
                LOG.atWarn()
                        .addKeyValue("reason", String.valueOf(failure.getMessage()))
                        .log("The channel topic cannot be read; trying again");
                pause();
            }
        }
    }

    private void follow(Consumer<byte[], byte[]> consumer) {
        List<TopicPartition> partitions =
                consumer.partitionsFor(TOPIC).stream()
                        .map(it -> new TopicPartition(TOPIC, it.partition()))
                        .toList();
        if (partitions.isEmpty()) {
            throw new KafkaException("There is no topic " + TOPIC);
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (running) {
            consumer.poll(POLL).forEach(it -> records.apply(it.value()));
            if (!channels.areKnown() && reached(consumer, ends)) {
                channels.markCaughtUp();
            }
        }
    }

    private static boolean reached(
            Consumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = kafka.buildConsumerProperties();
        settings.put(ConsumerConfig.CLIENT_ID_CONFIG, "reply-service-channels");
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        return settings;
    }

    private void pause() {
        try {
            running = running && !stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            running = false;
        }
    }
}

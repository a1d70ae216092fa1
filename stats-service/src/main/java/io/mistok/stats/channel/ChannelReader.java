package io.mistok.stats.channel;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.mistok.stats.Topics;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/** Follows the channel topic from its beginning, in every replica, without a consumer group. */
@Component
class ChannelReader implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(ChannelReader.class);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ConsumerFactory<?, ?> consumers;
    private final Channels channels;
    private final ChannelRecords records;
    private volatile boolean running;
    private volatile @Nullable Thread thread;

    ChannelReader(
            ConsumerFactory<?, ?> consumers,
            Channels channels,
            ChannelRecords records,
            MeterRegistry metrics) {
        this.consumers = consumers;
        this.channels = channels;
        this.records = records;
        Gauge.builder("mistok.listener.alive", this, it -> it.isAlive() ? 1 : 0)
                .tag("topic", Topics.CHANNELS)
                .register(metrics);
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("channel-reader").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        var reader = thread;
        if (reader != null) {
            reader.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the events are consumed, and after. */
    @Override
    public int getPhase() {
        return 0;
    }

    private boolean isAlive() {
        var reader = thread;
        return reader != null && reader.isAlive();
    }

    private void run() {
        while (running) {
            try (Consumer<String, byte[]> consumer = open()) {
                follow(consumer);
            } catch (RuntimeException failure) {
                pauseAfter(failure);
            }
        }
    }

    private void follow(Consumer<String, byte[]> consumer) {
        var partitions =
                consumer.partitionsFor(Topics.CHANNELS).stream()
                        .map(one -> new TopicPartition(one.topic(), one.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var done = 0L;
        while (running) {
            var asked = channels.readingsAsked();
            var ends =
                    asked > done ? consumer.endOffsets(partitions) : Map.<TopicPartition, Long>of();
            do {
                consumer.poll(POLL).forEach(records::accept);
            } while (running && !isAt(ends, consumer));
            channels.readingDone(asked);
            done = asked;
        }
    }

    private static boolean isAt(Map<TopicPartition, Long> ends, Consumer<?, ?> consumer) {
        return ends.entrySet().stream()
                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    @SuppressWarnings("unchecked") // the deserializers below make it one of these
    private Consumer<String, byte[]> open() {
        var properties = new Properties();
        properties.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        properties.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        return (Consumer<String, byte[]>)
                consumers.createConsumer(null, "stats-channels", null, properties);
    }

    private void pauseAfter(Exception failure) {
        if (!running) {
            return;
        }
        log.atWarn()
                .addKeyValue("reason", failure.getClass().getSimpleName())
                .log("The channel topic cannot be read at the moment; trying again");
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

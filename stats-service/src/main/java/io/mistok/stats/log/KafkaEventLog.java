package io.mistok.stats.log;

import io.mistok.stats.Topics;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/** The topic {@code messenger.event.v1} at the broker. */
@Component
class KafkaEventLog implements EventLog, DisposableBean {
    private static final long ANSWER_SECONDS = 10;

    private final KafkaAdmin settings;
    private final ConsumerFactory<?, ?> consumers;
    private @Nullable Admin admin;

    KafkaEventLog(KafkaAdmin settings, ConsumerFactory<?, ?> consumers) {
        this.settings = settings;
        this.consumers = consumers;
    }

    @Override
    public String incarnation() {
        return describe().topicId().toString();
    }

    @Override
    public Set<Integer> partitions() {
        return describe().partitions().stream()
                .map(partition -> partition.partition())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public long begin(int partition) {
        return offset(partition, OffsetSpec.earliest());
    }

    @Override
    public long end(int partition) {
        return offset(partition, OffsetSpec.latest());
    }

    @Override
    public long firstAt(int partition, Instant time) {
        var found = offset(partition, OffsetSpec.forTimestamp(time.toEpochMilli()));
        return found < 0 ? end(partition) : found;
    }

    @Override
    public long counted(int partition) {
        var result = admin().listConsumerGroupOffsets(Topics.GROUP).partitionsToOffsetAndMetadata();
        Map<TopicPartition, OffsetAndMetadata> committed = answer(result);
        var place = committed.get(at(partition));
        return place == null ? 0 : place.offset();
    }

    @Override
    public void read(int partition, long from, long until, Consumer<LoggedRecord> reader) {
        if (from >= until) {
            return;
        }
        try (var reading = new LogReading(consumers, at(partition))) {
            reading.read(from, until, reader);
        }
    }

    private long offset(int partition, OffsetSpec place) {
        var asked = at(partition);
        return answer(admin().listOffsets(Map.of(asked, place)).partitionResult(asked)).offset();
    }

    private TopicDescription describe() {
        var topic = Topics.EVENTS;
        return answer(admin().describeTopics(Set.of(topic)).topicNameValues().get(topic));
    }

    private synchronized Admin admin() {
        if (admin == null) {
            admin = Admin.create(settings.getConfigurationProperties());
        }
        return admin;
    }

    private static TopicPartition at(int partition) {
        return new TopicPartition(Topics.EVENTS, partition);
    }

    private static <T> T answer(@Nullable KafkaFuture<T> pending) {
        try {
            if (pending == null) {
                throw new LogUnavailableException("The broker has no such topic");
            }
            return pending.get(ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            throw new LogUnavailableException("The broker did not answer", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new LogUnavailableException("Stopped while asking the broker", stopped);
        }
    }

    @Override
    public synchronized void destroy() {
        if (admin != null) {
            admin.close();
        }
    }
}

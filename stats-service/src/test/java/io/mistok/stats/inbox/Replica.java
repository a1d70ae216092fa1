package io.mistok.stats.inbox;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.mistok.stats.channel.Channel;
import io.mistok.stats.channel.Channels;
import io.mistok.stats.channel.Items;
import io.mistok.stats.event.EventReader;
import io.mistok.stats.log.EventLog;
import io.mistok.stats.log.LoggedRecord;
import io.mistok.stats.projection.Projection;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** One process that counts a {@link MemoryLog}, without a broker. */
class Replica implements AutoCloseable {
    static final RepeatProperties REPEATS =
            new RepeatProperties(Duration.ofMinutes(2), Duration.ofMinutes(2));

    private final MemoryLog log;
    private final AnnotationConfigApplicationContext context;
    private final PartitionInbox inbox;

    Replica(MongoDatabase database, MemoryLog log, Supplier<ZoneId> zone) {
        this.log = log;
        this.context = new AnnotationConfigApplicationContext();
        context.registerBean(MongoDatabase.class, () -> database);
        context.registerBean(Channels.class, () -> channels(zone));
        context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
        context.registerBean(EventLog.class, () -> log);
        context.scan("io.mistok.stats.projection");
        context.refresh();
        this.inbox =
                new PartitionInbox(
                        0,
                        log,
                        _ -> List.of(),
                        new EventReader(new JsonMapper()),
                        REPEATS,
                        context.getBean(Projection.class),
                        new InboxMetrics(new SimpleMeterRegistry(), Clock.systemUTC()));
    }

    /** Counts the records in {@code [from, until)}. */
    void count(int from, int until) {
        inbox.count(log.records().subList(from, until).stream().map(Replica::received).toList());
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private static Channels channels(Supplier<ZoneId> zone) {
        var channels = mock(Channels.class);
        when(channels.current(any())).thenAnswer(call -> channel(call.getArgument(0), zone));
        when(channels.findAfterReading(any()))
                .thenAnswer(call -> channel(call.getArgument(0), zone));
        return channels;
    }

    private static Optional<Channel> channel(String id, Supplier<ZoneId> zone) {
        return Optional.of(new Channel(id, zone.get(), mock(Items.class)));
    }

    static ConsumerRecord<byte[], byte[]> received(LoggedRecord logged) {
        var headers = new RecordHeaders();
        if (logged.again()) {
            headers.add("mistok-again", new byte[] {'1'});
        }
        return new ConsumerRecord<>(
                "topic",
                0,
                logged.offset(),
                logged.timestamp(),
                TimestampType.CREATE_TIME,
                0,
                0,
                new byte[0],
                logged.value(),
                headers,
                Optional.empty());
    }

    @Override
    public void close() {
        context.close();
    }
}

package io.mistok.stats.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.mistok.stats.event.EventReader;
import io.mistok.stats.log.LoggedRecord;
import io.mistok.stats.projection.Projection;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PartitionInboxTest {
    private static final int BEFORE = 40;

    private final CountingLog log = new CountingLog();
    private final Projection projection = mock(Projection.class);
    private final PartitionInbox inbox =
            new PartitionInbox(
                    0,
                    log,
                    _ -> List.of(),
                    new EventReader(new JsonMapper()),
                    Replica.REPEATS,
                    projection,
                    new InboxMetrics(new SimpleMeterRegistry(), Clock.systemUTC()));

    @Test
    void whatComesBeforeIsReadOnceHoweverOftenTheFirstBatchIsTried() {
        doThrow(new IllegalStateException("MongoDB is away"))
                .doThrow(new IllegalStateException("MongoDB is away"))
                .doNothing()
                .when(projection)
                .apply(any(), any(), any());
        var batch = log.batch();
        assertThatThrownBy(() -> inbox.count(batch)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> inbox.count(batch)).isInstanceOf(IllegalStateException.class);

        inbox.count(batch);

        assertThat(log.reads).isOne();
    }

    @Test
    void whatIsStoredRestsWhileItsNeighboursAreTriedAgain() {
        doNothing().when(projection).apply(any(), any(), any());
        var batch = log.batch();
        var unreadable = inbox.count(batch);

        assertThat(unreadable).hasSize(1);
        assertThat(inbox.count(batch)).isEqualTo(unreadable);
        assertThat(log.reads).isOne();
        verify(projection, times(1)).apply(any(), any(), any());
    }

    @Test
    void theSameRecordsDeliveredAnewAreJudgedAnew() {
        inbox.count(log.batch());
        inbox.count(log.batch());

        assertThat(log.reads).isEqualTo(2);
        verify(projection, times(2)).apply(any(), any(), any());
    }

    /** Some records that were counted before, and then a batch with one unreadable record. */
    private static final class CountingLog extends MemoryLog {
        private int reads;

        CountingLog() {
            super("topic", recordsOf(script()));
            publish(BEFORE + 2);
        }

        private static List<LoggedRecord> script() {
            return new Script(new Random(7)).write(BEFORE);
        }

        private static List<LoggedRecord> recordsOf(List<LoggedRecord> before) {
            var last = before.getLast();
            return Stream.concat(
                            before.stream(),
                            Stream.of(
                                    new LoggedRecord(
                                            BEFORE, last.timestamp(), "{}".getBytes(UTF_8), false),
                                    new LoggedRecord(
                                            BEFORE + 1, last.timestamp(), last.value(), false)))
                    .toList();
        }

        List<ConsumerRecord<byte[], byte[]>> batch() {
            return records().subList(BEFORE, BEFORE + 2).stream().map(Replica::received).toList();
        }

        @Override
        public void read(int partition, long from, long until, Consumer<LoggedRecord> reader) {
            reads++;
            super.read(partition, from, until, reader);
        }
    }
}

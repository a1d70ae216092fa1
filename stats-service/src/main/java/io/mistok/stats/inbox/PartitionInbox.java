package io.mistok.stats.inbox;

import io.mistok.stats.event.Event;
import io.mistok.stats.event.EventReader;
import io.mistok.stats.event.UnreadableEventException;
import io.mistok.stats.log.DeadLetter;
import io.mistok.stats.log.DeadLetterLog;
import io.mistok.stats.log.EventLog;
import io.mistok.stats.log.LoggedRecord;
import io.mistok.stats.projection.Logged;
import io.mistok.stats.projection.Projection;
import io.mistok.stats.projection.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts the records of one partition while it is assigned to this replica. */
class PartitionInbox {
    private static final Logger log = LoggerFactory.getLogger(PartitionInbox.class);
    private static final long NOWHERE = -1;

    private final int partition;
    private final EventLog events;
    private final DeadLetterLog deadLetters;
    private final EventReader reader;
    private final RepeatProperties repeats;
    private final Projection projection;
    private final InboxMetrics metrics;
    private RecentEvents recent;
    private Set<Long> setAside = Set.of();
    private @Nullable Source source;
    private @Nullable Stored stored;
    private long next = NOWHERE;

    /** A stretch that is in its buckets, known by its last record. */
    private record Stored(ConsumerRecord<byte[], byte[]> last, List<Unreadable> unreadable) {}

    PartitionInbox(
            int partition,
            EventLog events,
            DeadLetterLog deadLetters,
            EventReader reader,
            RepeatProperties repeats,
            Projection projection,
            InboxMetrics metrics) {
        this.partition = partition;
        this.events = events;
        this.deadLetters = deadLetters;
        this.reader = reader;
        this.repeats = repeats;
        this.projection = projection;
        this.metrics = metrics;
        this.recent = new RecentEvents(repeats);
    }

    /**
     * Counts the records; when this returns they are stored. The very same records may be handed in
     * again, because the rest of their batch could not be stored.
     *
     * @return the records that could not be read
     */
    @SuppressWarnings("ReferenceEquality") // the same delivery, not one that looks like it
    List<Unreadable> count(List<ConsumerRecord<byte[], byte[]>> records) {
        if (stored == null || stored.last() != records.getLast()) {
            stored = new Stored(records.getLast(), store(records));
        }
        return stored.unreadable();
    }

    private List<Unreadable> store(List<ConsumerRecord<byte[], byte[]>> records) {
        if (records.getFirst().offset() != next) {
            rebuild(records);
        }
        var unreadable = new ArrayList<Unreadable>();
        var fresh = new ArrayList<Logged>();
        var judgement = recent.begin();
        for (var received : records) {
            try {
                sort(received, judgement, fresh);
            } catch (UnreadableEventException reason) {
                unreadable.add(new Unreadable(received, reason, source().incarnation()));
            }
        }
        projection.apply(source(), fresh, () -> events.end(partition));
        judgement.keep();
        next = records.getLast().offset() + 1;
        metrics.counted(fresh.size(), records);
        return unreadable;
    }

    private Source source() {
        return Objects.requireNonNull(source);
    }

    private void sort(
            ConsumerRecord<byte[], byte[]> received,
            RecentEvents.Judgement judgement,
            List<Logged> fresh) {
        if (setAside.contains(received.offset())) {
            return;
        }
        var event = reader.read(received.value());
        if (event.isControl()) {
            metrics.control();
        } else if (judgement.isRepeat(event.eventId(), received.timestamp())
                || LoggedRecord.isAgain(received)) {
            metrics.repeated();
        } else {
            fresh.add(new Logged(received.offset(), event));
        }
    }

    /**
     * After a start, a new assignment or a step back: reads the time before once more, in silence.
     */
    private void rebuild(List<ConsumerRecord<byte[], byte[]>> records) {
        next = NOWHERE;
        source = new Source(events.incarnation(), partition);
        recent = new RecentEvents(repeats);
        var first = records.getFirst().offset();
        setAside = setAsideSince(memoryOf(records));
        var judgement = recent.begin();
        if (first > 0) {
            var from = events.firstAt(partition, memoryOf(records));
            events.read(partition, from, first, earlier -> remember(earlier, judgement));
        }
        judgement.keep();
        next = first;
        log.atInfo()
                .addKeyValue("partition", partition)
                .addKeyValue("offset", first)
                .log("Counting goes on from here");
    }

    /** What another replica has laid to rest stays there, even if this one could read it. */
    private Set<Long> setAsideSince(Instant memory) {
        return deadLetters.since(memory).stream()
                .filter(letter -> letter.partition() == partition)
                .map(DeadLetter::offset)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void remember(LoggedRecord earlier, RecentEvents.Judgement judgement) {
        if (setAside.contains(earlier.offset())) {
            return;
        }
        try {
            Event event = reader.read(earlier.value());
            if (!event.isControl()) {
                judgement.isRepeat(event.eventId(), earlier.timestamp());
            }
        } catch (UnreadableEventException setAsideBefore) {
            log.atDebug().addKeyValue("partition", partition).log("Not an event, as before");
        }
    }

    private Instant memoryOf(List<ConsumerRecord<byte[], byte[]>> records) {
        var oldest = records.stream().mapToLong(ConsumerRecord::timestamp).min().orElseThrow();
        return Instant.ofEpochMilli(oldest).minus(repeats.memory());
    }
}

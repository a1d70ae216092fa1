package io.mistok.stats.inbox;

import io.mistok.stats.log.EventLog;
import io.mistok.stats.log.LoggedRecord;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A log of one partition. */
class MemoryLog implements EventLog {
    private final String incarnation;
    private final List<LoggedRecord> records;
    private int published;

    MemoryLog(String incarnation, List<LoggedRecord> records) {
        this.incarnation = incarnation;
        this.records = records;
    }

    List<LoggedRecord> records() {
        return records;
    }

    /** So many of the records are there by now. */
    void publish(int count) {
        published = Math.max(published, count);
    }

    @Override
    public String incarnation() {
        return incarnation;
    }

    @Override
    public Set<Integer> partitions() {
        return Set.of(0);
    }

    @Override
    public long begin(int partition) {
        return 0;
    }

    @Override
    public long end(int partition) {
        return published;
    }

    @Override
    public long counted(int partition) {
        return published;
    }

    @Override
    public long firstAt(int partition, Instant time) {
        return records.stream()
                .filter(one -> one.timestamp() >= time.toEpochMilli())
                .findFirst()
                .map(LoggedRecord::offset)
                .orElse(end(partition));
    }

    @Override
    public void read(int partition, long from, long until, Consumer<LoggedRecord> reader) {
        for (var at = from; at < until; at++) {
            reader.accept(records.get((int) at));
        }
    }
}

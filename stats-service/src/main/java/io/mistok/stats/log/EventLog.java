package io.mistok.stats.log;

import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;

/** The event topic, readable again from any place, apart from the consumer group that counts. */
public interface EventLog {

    /** Changes when the topic is created anew, so that its offsets start again. */
    String incarnation();

    /** Numbers of the topic's partitions. */
    Set<Integer> partitions();

    /** Offset of the oldest record that is still there. */
    long begin(int partition);

    /** Offset the next record will get. */
    long end(int partition);

    /** Offset below which the consumer group has counted everything. */
    long counted(int partition);

    /**
     * The first offset whose record was published at that time or later; the end if there is none.
     */
    long firstAt(int partition, Instant time);

    /** Reads the records from {@code from} (inclusive) to {@code until} (exclusive), in order. */
    void read(int partition, long from, long until, Consumer<LoggedRecord> reader);
}

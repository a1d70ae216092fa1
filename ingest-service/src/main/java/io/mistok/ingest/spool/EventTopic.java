package io.mistok.ingest.spool;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The topic that spooled events are on their way to, and what it has of them already. */
public interface EventTopic extends AutoCloseable {
    /**
     * A record that is there.
     *
     * @param attemptId the exchange it came from
     * @param receivedAt when that exchange began
     * @param gaveUp whether it hands the reply of that exchange to the late way
     */
    record Logged(String eventId, String attemptId, Instant receivedAt, boolean gaveUp) {}

    /** A record to write. */
    @SuppressWarnings("ArrayRecordComponent") // written as it is, never compared
    record Entry(String key, byte[] value, Map<String, String> headers) {}

    /**
     * Writes records. Of those of one key none is stored that comes after one that is not.
     *
     * @return whether all are stored for certain; false may still mean stored, or stored soon
     */
    boolean write(List<Entry> entries) throws InterruptedException;

    /**
     * Goes back to a moment.
     *
     * @throws io.mistok.ingest.topic.TopicUnavailableException while the broker is away
     */
    void rewind(Instant since);

    /**
     * Reads on, to the end as it is now.
     *
     * @throws io.mistok.ingest.topic.TopicUnavailableException while the broker is away
     */
    void readOn(Consumer<Logged> reader);

    @Override
    void close();
}

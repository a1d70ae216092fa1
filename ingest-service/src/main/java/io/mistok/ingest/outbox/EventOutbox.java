package io.mistok.ingest.outbox;

import io.mistok.ingest.event.ChannelEvent;
import io.mistok.ingest.event.GaveUp;
import io.mistok.ingest.topic.TopicRecord;
import io.mistok.ingest.topic.TopicWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Publishes events; what it says is stored survives us. */
public final class EventOutbox {
    public static final String TOPIC = "messenger.event.v1";

    private final TopicWriter writer;
    private final AttemptCounts counts;

    public EventOutbox(TopicWriter writer, AttemptCounts counts) {
        this.writer = writer;
        this.counts = counts;
    }

    /**
     * Publishes what an attempt brought.
     *
     * @param reply where a connection waits for a reply; null when none does
     * @return whether the broker has stored it within {@code patience}
     */
    public boolean publish(
            ChannelEvent event, Attempt attempt, @Nullable ReplyAddress reply, Duration patience) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("mistok-attempt-id", attempt.id());
        headers.put("mistok-attempt", Integer.toString(counts.next(event.origin().eventId())));
        if (reply != null) {
            headers.put("mistok-reply-partition", Integer.toString(reply.partition()));
            headers.put("mistok-reply-by", Long.toString(reply.by().toEpochMilli()));
        }
        return write(event, headers, patience);
    }

    /**
     * Publishes that an attempt is answered without a reply.
     *
     * @return whether the broker has stored it within {@code patience}
     */
    public boolean giveUp(ChannelEvent event, Attempt attempt, Duration patience) {
        return write(GaveUp.on(event), Map.of("mistok-attempt-id", attempt.id()), patience);
    }

    private boolean write(ChannelEvent event, Map<String, String> headers, Duration patience) {
        return writer.write(new TopicRecord(TOPIC, event.origin().key(), event, headers), patience);
    }
}

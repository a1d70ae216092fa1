package io.mistok.ingest.outbox;

import io.mistok.ingest.event.ChannelEvent;
import io.mistok.ingest.event.GaveUp;
import io.mistok.ingest.observation.Spans;
import io.mistok.ingest.spool.Spool;
import io.mistok.ingest.spool.SpooledEvent;
import io.mistok.ingest.topic.TopicJson;
import io.mistok.ingest.topic.TopicRecord;
import io.mistok.ingest.topic.TopicWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Publishes events; what it says is stored survives us. */
public final class EventOutbox implements AutoCloseable {
    public static final String TOPIC = "messenger.event.v1";

    static final String ATTEMPT_ID = "mistok-attempt-id";

    private final TopicWriter writer;
    private final AttemptCounts counts;
    private final @Nullable Spool spool;
    private final Spans spans;
    private final OverdueRecords overdue;

    /**
     * @param spool where events go that the broker does not take; null where they are refused
     */
    public EventOutbox(
            TopicWriter writer, AttemptCounts counts, @Nullable Spool spool, Spans spans) {
        this.writer = writer;
        this.counts = counts;
        this.spool = spool;
        this.spans = spans;
        this.overdue = new OverdueRecords(writer);
    }

    /**
     * Publishes what an attempt brought.
     *
     * @param reply where a connection waits for a reply; null when none does
     * @return whether the broker has stored it within {@code patience}
     */
    public boolean publish(
            ChannelEvent event, Attempt attempt, @Nullable ReplyAddress reply, Duration patience) {
        return write(
                event, headers(attempt, reply, counts.next(event.origin().eventId())), patience);
    }

    /**
     * Publishes that an attempt is answered without a reply.
     *
     * @return whether the broker has stored it within {@code patience}
     */
    public boolean giveUp(ChannelEvent event, Attempt attempt, Duration patience) {
        return write(GaveUp.on(event), Map.of(ATTEMPT_ID, attempt.id()), patience);
    }

    /**
     * Publishes the same when the broker takes it, for a while: another attempt's late message may
     * wait for it.
     */
    public void giveUpLater(ChannelEvent event, Attempt attempt) {
        overdue.add(record(GaveUp.on(event), Map.of(ATTEMPT_ID, attempt.id())));
    }

    /** Whether there is a place to set events aside in. */
    public boolean hasSpool() {
        return spool != null;
    }

    /** Whether events are set aside already, so that new ones have to queue behind them. */
    public boolean isSettingAside(Duration patience) {
        return spool != null && spool.isOccupied(patience);
    }

    /**
     * Keeps an event on local disk, to be published when the broker is back, and with it that its
     * attempt is answered without a reply.
     *
     * @param reply as in {@link #publish}
     * @return whether the disk has it within {@code patience}
     */
    public boolean setAside(
            ChannelEvent event, Attempt attempt, @Nullable ReplyAddress reply, Duration patience) {
        if (spool == null) {
            return false;
        }
        var origin = event.origin();
        var spooled =
                new SpooledEvent(
                        origin.eventId(),
                        origin.key(),
                        attempt.id(),
                        attempt.receivedAt(),
                        traced(headers(attempt, reply, counts.current(origin.eventId()))),
                        TopicJson.write(event),
                        reply == null ? null : TopicJson.write(GaveUp.on(event)));
        return spool.store(spooled, patience);
    }

    @Override
    public void close() {
        overdue.close();
    }

    private static Map<String, String> headers(
            Attempt attempt, @Nullable ReplyAddress reply, int count) {
        var headers = new LinkedHashMap<String, String>();
        headers.put(ATTEMPT_ID, attempt.id());
        headers.put("mistok-attempt", Integer.toString(count));
        if (reply != null) {
            headers.put("mistok-reply-partition", Integer.toString(reply.partition()));
            headers.put("mistok-reply-by", Long.toString(reply.by().toEpochMilli()));
        }
        return headers;
    }

    private boolean write(ChannelEvent event, Map<String, String> headers, Duration patience) {
        return spans.sending(TOPIC, () -> writer.write(record(event, headers), patience));
    }

    private TopicRecord record(ChannelEvent event, Map<String, String> headers) {
        return new TopicRecord(TOPIC, event.origin().key(), event, traced(headers));
    }

    /** With the span that this is a part of, if there is one. */
    private Map<String, String> traced(Map<String, String> headers) {
        var traceparent = spans.traceparent();
        if (traceparent == null) {
            return headers;
        }
        var traced = new LinkedHashMap<>(headers);
        traced.put(Spans.HEADER, traceparent);
        return traced;
    }
}

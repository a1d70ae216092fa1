package io.mistok.ingest.answer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.mistok.ingest.topic.TopicJson;
import io.mistok.ingest.topic.TopicReader.RecordReceiver;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands decisions to the connections that wait for them. */
final class ReplyTopic implements RecordReceiver {
    static final String NAME = "messenger.reply.v1";

    private static final Logger log = LoggerFactory.getLogger(ReplyTopic.class);

    private final PendingReplies pending;
    private final Counter used;
    private final Counter tooLate;

    ReplyTopic(PendingReplies pending, MeterRegistry meters) {
        this.pending = pending;
        this.used = arrived(meters, "used");
        this.tooLate = arrived(meters, "too-late");
    }

    private static Counter arrived(MeterRegistry meters, String outcome) {
        return meters.counter("mistok.reply.arrived", "outcome", outcome);
    }

    @Override
    public void receive(@Nullable String key, byte @Nullable [] value) {
        if (value == null) {
            return;
        }
        TopicJson.read(value, ReplyDecided.class)
                .ifPresentOrElse(
                        this::receive,
                        () -> log.atError().addKeyValue("eventId", key).log("Decision unreadable"));
    }

    private void receive(ReplyDecided decided) {
        var waited = pending.decide(decided.attemptId(), decided.content());
        (waited ? used : tooLate).increment();
    }
}

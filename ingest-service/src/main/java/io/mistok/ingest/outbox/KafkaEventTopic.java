package io.mistok.ingest.outbox;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.mistok.ingest.spool.EventTopic;
import io.mistok.ingest.topic.OrderedWriter;
import io.mistok.ingest.topic.TopicJson;
import io.mistok.ingest.topic.TopicPast;
import io.mistok.ingest.topic.TopicRecord;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The event topic as the spool sees it. */
final class KafkaEventTopic implements EventTopic {
    private final OrderedWriter writer;
    private final TopicPast past;

    KafkaEventTopic(OrderedWriter writer, TopicPast past) {
        this.writer = writer;
        this.past = past;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Body(
            @Nullable String type, @Nullable String eventId, @Nullable Instant receivedAt) {}

    @Override
    public boolean write(List<Entry> entries) throws InterruptedException {
        return writer.write(entries.stream().map(KafkaEventTopic::record).toList());
    }

    private static TopicRecord record(Entry entry) {
        return new TopicRecord(EventOutbox.TOPIC, entry.key(), entry.value(), entry.headers());
    }

    @Override
    public void rewind(Instant since) {
        past.rewind(since);
    }

    @Override
    public void readOn(Consumer<Logged> reader) {
        past.readOn((headers, value) -> {
            var attemptId = headers.get(EventOutbox.ATTEMPT_ID);
            TopicJson.read(value, Body.class)
                    .ifPresent(body -> {
                        if (attemptId != null
                                && body.eventId() != null
                                && body.receivedAt() != null) {
                            reader.accept(
                                    new Logged(
                                            body.eventId(),
                                            attemptId,
                                            body.receivedAt(),
                                            "gave-up".equals(body.type())));
                        }
                    });
        });
    }

    @Override
    public void close() {
        past.close();
    }
}

package io.mistok.ingest.outbox;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.mistok.ingest.spool.EventTopic;
import io.mistok.ingest.topic.TopicJson;
import io.mistok.ingest.topic.TopicPast;
import io.mistok.ingest.topic.TopicRecord;
import io.mistok.ingest.topic.TopicWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The event topic as the spool sees it. */
final class KafkaEventTopic implements EventTopic {
    private final TopicWriter writer;
    private final TopicPast past;

    KafkaEventTopic(TopicWriter writer, TopicPast past) {
        this.writer = writer;
        this.past = past;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Body(
            @Nullable String type, @Nullable String eventId, @Nullable Instant receivedAt) {}

    @Override
    public boolean write(String key, byte[] value, Map<String, String> headers, Duration patience) {
        return writer.write(new TopicRecord(EventOutbox.TOPIC, key, value, headers), patience);
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

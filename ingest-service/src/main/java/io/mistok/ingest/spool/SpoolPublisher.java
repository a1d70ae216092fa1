package io.mistok.ingest.spool;

import io.mistok.ingest.spool.EventTopic.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Publishes a stretch of the spool, whatever the topic does not have of it yet. */
final class SpoolPublisher {
    private static final String AGAIN = "mistok-again";
    private static final String ATTEMPT_ID = "mistok-attempt-id";

    private final EventTopic topic;

    SpoolPublisher(EventTopic topic) {
        this.topic = topic;
    }

    /** Whether the topic has them all now; some it may have anyway. */
    boolean publish(List<SpooledEvent> events, AlreadyLogged logged) throws InterruptedException {
        return topic.write(
                events.stream().flatMap(event -> entries(event, logged.on(event))).toList());
    }

    private static Stream<Entry> entries(SpooledEvent event, AlreadyLogged.Verdict verdict) {
        return switch (verdict) {
            case DONE -> Stream.of();
            case PUBLISH -> entries(event, event.headers());
            case PUBLISH_AGAIN -> entries(event, again(event.headers()));
        };
    }

    private static Stream<Entry> entries(SpooledEvent event, Map<String, String> headers) {
        var first = Stream.of(new Entry(event.key(), event.event(), headers));
        var gaveUp = event.gaveUp();
        var ofAttempt = Map.of(ATTEMPT_ID, event.attemptId());
        return gaveUp == null
                ? first
                : Stream.concat(first, Stream.of(new Entry(event.key(), gaveUp, ofAttempt)));
    }

    private static Map<String, String> again(Map<String, String> headers) {
        var again = new HashMap<>(headers);
        again.put(AGAIN, "1");
        return again;
    }
}

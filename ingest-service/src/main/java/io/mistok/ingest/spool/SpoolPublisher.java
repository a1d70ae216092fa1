package io.mistok.ingest.spool;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/**
 * Publishes a stretch of the spool: the records of one key one after the other, each only when the
 * one before it is stored; different keys side by side.
 */
final class SpoolPublisher {
    /**
     * Longer than the producer delivers a record for: when it has not said yes by then, it has
     * given up.
     */
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private static final String AGAIN = "mistok-again";
    private static final String ATTEMPT_ID = "mistok-attempt-id";

    private final EventTopic topic;

    SpoolPublisher(EventTopic topic) {
        this.topic = topic;
    }

    /** Whether the topic has them all now; some it may have anyway. */
    boolean publish(List<SpooledEvent> events, AlreadyLogged logged) throws InterruptedException {
        var byKey = events.stream().collect(Collectors.groupingBy(SpooledEvent::key)).values();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks =
                    byKey.stream()
                            .map(one -> (Callable<Boolean>) () -> inOrder(one, logged))
                            .toList();
            return threads.invokeAll(tasks).stream().allMatch(SpoolPublisher::result);
        }
    }

    private static boolean result(Future<Boolean> done) {
        try {
            return done.get();
        } catch (ExecutionException | InterruptedException defect) {
            throw new IllegalStateException(defect);
        }
    }

    private boolean inOrder(List<SpooledEvent> events, AlreadyLogged logged) {
        return events.stream().allMatch(event -> publish(event, logged.on(event)));
    }

    private boolean publish(SpooledEvent event, AlreadyLogged.Verdict verdict) {
        return switch (verdict) {
            case DONE -> true;
            case PUBLISH -> publish(event, event.headers());
            case PUBLISH_AGAIN -> publish(event, again(event.headers()));
        };
    }

    private boolean publish(SpooledEvent event, Map<String, String> headers) {
        var gaveUp = event.gaveUp();
        var ofAttempt = Map.of(ATTEMPT_ID, event.attemptId());
        return topic.write(event.key(), event.event(), headers, PATIENCE)
                && (gaveUp == null || topic.write(event.key(), gaveUp, ofAttempt, PATIENCE));
    }

    private static Map<String, String> again(Map<String, String> headers) {
        var again = new HashMap<>(headers);
        again.put(AGAIN, "1");
        return again;
    }
}

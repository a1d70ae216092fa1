package io.mistok.ingest.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;

/**
 * What this replica has answered lately, by event. A further delivery for which no decision comes
 * gets the same again: to give up on it would have the answer sent once more, as a message.
 */
final class GivenAnswers {
    /** Three deliveries 5 s apart, and the wait of the last one, with room. */
    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private static final int AT_MOST = 100_000;

    private final Cache<String, Content> given =
            Caffeine.newBuilder()
                    .expireAfterWrite(REMEMBERED)
                    .maximumSize(AT_MOST)
                    // Another thread for each is more work than the work.
                    .executor(Runnable::run)
                    .build();

    void remember(String eventId, Content content) {
        given.put(eventId, content);
    }

    /** What an earlier delivery of the event was answered with, if one was. */
    Optional<Content> find(String eventId) {
        return Optional.ofNullable(given.getIfPresent(eventId));
    }
}

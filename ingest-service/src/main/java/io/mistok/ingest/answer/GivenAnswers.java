package io.mistok.ingest.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.mistok.ingest.answer.Answer.GaveUp;
import io.mistok.ingest.answer.Answer.Reply;
import java.time.Duration;
import java.util.Optional;

/**
 * How deliveries to this replica ended lately, by event. A further delivery for which no decision
 * comes gets the same reply again: to give up on it would have it sent once more, as a message. And
 * what was acknowledged once is not refused.
 */
final class GivenAnswers {
    /** Three deliveries 5 s apart, and the wait of the last one, with room. */
    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private static final int AT_MOST = 100_000;

    private final Cache<String, Answer> given =
            Caffeine.newBuilder()
                    .expireAfterWrite(REMEMBERED)
                    .maximumSize(AT_MOST)
                    // Another thread for each is more work than the work.
                    .executor(Runnable::run)
                    .build();

    /** A delivery got this reply. */
    void replied(String eventId, Reply reply) {
        given.put(eventId, reply);
    }

    /** A delivery was given up on, which is stored; a reply to another one counts for more. */
    void gaveUp(String eventId) {
        given.asMap().putIfAbsent(eventId, new GaveUp());
    }

    /** What an earlier delivery of the event was replied, if one was. */
    Optional<Reply> reply(String eventId) {
        return Optional.ofNullable(given.getIfPresent(eventId) instanceof Reply it ? it : null);
    }

    /** Whether an earlier delivery of the event was given up on. */
    boolean isGivenUp(String eventId) {
        return given.getIfPresent(eventId) instanceof GaveUp;
    }
}

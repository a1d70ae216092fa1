package io.mistok.ingest.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.mistok.ingest.answer.Answer.GaveUp;
import io.mistok.ingest.answer.Answer.Reply;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

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

    /**
     * A delivery gets this reply, if it takes it.
     *
     * @param takes runs while nobody else asks about the event
     * @return whether it does
     */
    boolean replied(String eventId, Reply reply, BooleanSupplier takes) {
        var taken = new AtomicBoolean();
        given.asMap()
                .compute(
                        eventId,
                        (_, before) -> {
                            taken.setPlain(takes.getAsBoolean());
                            return taken.getPlain() ? reply : before;
                        });
        return taken.getPlain();
    }

    /** A delivery was given up on, which is stored; a reply to another one counts for more. */
    void gaveUp(String eventId) {
        given.asMap().putIfAbsent(eventId, new GaveUp());
    }

    /**
     * What another delivery of the event was replied before this one stopped to wait.
     *
     * @param stops runs while nobody else asks about the event
     */
    Optional<Reply> reply(String eventId, Runnable stops) {
        var before =
                given.asMap()
                        .compute(
                                eventId,
                                (_, it) -> {
                                    stops.run();
                                    return it;
                                });
        return Optional.ofNullable(before instanceof Reply it ? it : null);
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

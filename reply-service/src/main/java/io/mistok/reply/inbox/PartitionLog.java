package io.mistok.reply.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the last records of one partition tell about each event; the log is the only memory. Pure:
 * no clock, no threads, no I/O, so that a new owner of the partition reaches the same state by
 * reading the same records.
 *
 * <p>An event is answered in one of two ways, and the log decides which: passively, to every
 * attempt that asks, with one and the same answer; or, once the attempt that waits longest gave up,
 * by one late message, and then every further attempt gets silence.
 *
 * @param <A> an answer, or the promise of one
 */
final class PartitionLog<A> {
    /** What a record asks for. */
    sealed interface Effect<A> {
        /** Answer the attempt; {@code repeated} when an earlier attempt got the same answer. */
        record Reply<A>(Story<A> story, boolean repeated) implements Effect<A> {}

        /** Tell the attempt that nothing will be shown: the answer has gone the late way. */
        record Silence<A>() implements Effect<A> {}

        /** The answer goes the late way, now and only now. */
        record Late<A>(Story<A> story) implements Effect<A> {}

        /** Nothing to do. */
        record Ignored<A>(String because) implements Effect<A> {}
    }

    private final Duration span;
    private final Map<String, Story<A>> stories = new HashMap<>();
    private final Deque<Story<A>> order = new ArrayDeque<>();

    /**
     * @param span of log time after which an event is forgotten; longer than the platform repeats
     */
    PartitionLog(Duration span) {
        this.span = span;
    }

    /**
     * An attempt waits for its reply.
     *
     * @param answer what to answer if this is the first attempt; a repeat gets the first one's
     */
    Effect<A> attempt(String eventId, Attempt attempt, Instant at, A answer) {
        forgetBefore(at.minus(span));
        Story<A> story = stories.get(eventId);
        if (story == null) {
            var begun = new Story<>(eventId, at.toEpochMilli(), answer, attempt);
            stories.put(eventId, begun);
            order.add(begun);
            return new Effect.Reply<>(begun, false);
        }
        if (story.isLate()) {
            return new Effect.Silence<>();
        }
        story.askedBy(attempt);
        return new Effect.Reply<>(story, true);
    }

    Effect<A> gaveUp(String eventId, String attemptId, Instant at) {
        forgetBefore(at.minus(span));
        Story<A> story = stories.get(eventId);
        if (story == null) {
            return new Effect.Ignored<>("unknown");
        }
        if (story.isLate()) {
            return new Effect.Ignored<>("repeated");
        }
        if (!story.giveUp(attemptId)) {
            return new Effect.Ignored<>("replaced");
        }
        story.becomeLate();
        return new Effect.Late<>(story);
    }

    /**
     * A follower has left: what was remembered about them goes, and nothing is sent late.
     *
     * @param theirs whether an answer is for that follower
     */
    void forget(Predicate<A> theirs, Instant at) {
        forgetBefore(at.minus(span));
        stories.values().removeIf(it -> theirs.test(it.answer()));
    }

    boolean remembers(Story<A> story) {
        return stories.get(story.eventId()) == story;
    }

    int size() {
        return stories.size();
    }

    private void forgetBefore(Instant oldest) {
        long oldestMillis = oldest.toEpochMilli();
        @Nullable Story<A> first = order.peek();
        while (first != null && first.isOlderThan(oldestMillis)) {
            stories.remove(first.eventId(), first);
            order.remove();
            first = order.peek();
        }
    }
}

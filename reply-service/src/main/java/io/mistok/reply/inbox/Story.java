package io.mistok.reply.inbox;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One event as far as the log has told it. There are as many as events in the last span, so it
 * holds little, and nothing twice.
 *
 * @param <A> an answer, or the promise of one: the same for every attempt
 */
final class Story<A> {
    private final String eventId;
    private final long begunAt;
    private final A answer;
    private Attempt latest;
    private List<Attempt> before = List.of();
    private boolean late;

    /**
     * @param begunAt time of its first record in the log, epoch milliseconds
     */
    Story(String eventId, long begunAt, A answer, Attempt attempt) {
        this.eventId = eventId;
        this.begunAt = begunAt;
        this.answer = answer;
        this.latest = attempt;
    }

    String eventId() {
        return eventId;
    }

    boolean isOlderThan(long time) {
        return begunAt < time;
    }

    A answer() {
        return answer;
    }

    /** Another attempt asks; one that is known already has been read again. */
    void askedBy(Attempt attempt) {
        if (attempts().noneMatch(it -> it.id().equals(attempt.id()))) {
            before = attempts().toList();
            latest = attempt;
        }
    }

    /**
     * That attempt has given up.
     *
     * @return whether nobody waits any more. An attempt that can only have ended before one that
     *     gave up, without a word, does not count: its replica died, or could not store it
     */
    boolean giveUp(String attemptId) {
        if (attempts().noneMatch(it -> it.id().equals(attemptId))) {
            return false;
        }
        List<Attempt> all =
                attempts().map(it -> it.id().equals(attemptId) ? it.givenUp() : it).toList();
        latest = all.getLast();
        before = List.copyOf(all.subList(0, all.size() - 1));
        return IntStream.range(0, all.size()).allMatch(it -> isOver(all, it));
    }

    private static boolean isOver(List<Attempt> all, int one) {
        return all.get(one).gaveUp()
                || IntStream.range(0, all.size())
                        .filter(it -> all.get(it).gaveUp())
                        .anyMatch(it -> !all.get(one).mayOutlast(all.get(it), one > it));
    }

    private Stream<Attempt> attempts() {
        return Stream.concat(before.stream(), Stream.of(latest));
    }

    boolean isLate() {
        return late;
    }

    void becomeLate() {
        late = true;
    }
}

package io.mistok.reply.inbox;

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
    private String latestAttempt;
    private boolean late;

    /**
     * @param begunAt time of its first record in the log, epoch milliseconds
     */
    Story(String eventId, long begunAt, A answer, String attempt) {
        this.eventId = eventId;
        this.begunAt = begunAt;
        this.answer = answer;
        this.latestAttempt = attempt;
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

    boolean isLatest(String attempt) {
        return latestAttempt.equals(attempt);
    }

    void takenOverBy(String attempt) {
        latestAttempt = attempt;
    }

    boolean isLate() {
        return late;
    }

    void becomeLate() {
        late = true;
    }
}

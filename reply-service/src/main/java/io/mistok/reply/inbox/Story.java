package io.mistok.reply.inbox;

/**
 * One event as far as the log has told it.
 *
 * @param <A> an answer, or the promise of one: the same for every attempt
 */
final class Story<A> {
    private final String eventId;
    private final String follower;
    private final A answer;
    private String latestAttempt;
    private boolean late;

    Story(String eventId, String follower, A answer, String attempt) {
        this.eventId = eventId;
        this.follower = follower;
        this.answer = answer;
        this.latestAttempt = attempt;
    }

    String eventId() {
        return eventId;
    }

    String follower() {
        return follower;
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

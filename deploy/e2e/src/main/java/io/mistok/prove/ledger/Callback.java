package io.mistok.prove.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** One event of a follower, with everything that became of telling us about it. */
public final class Callback {
    private final Identity identity;
    private final long dueAt;
    private final Expectation expected;
    private final List<Attempt> attempts = new CopyOnWriteArrayList<>();

    /**
     * Nothing has been sent yet.
     *
     * @param dueAt milliseconds since 1970
     */
    public Callback(Identity identity, long dueAt, Expectation expected) {
        this.identity = identity;
        this.dueAt = dueAt;
        this.expected = expected;
    }

    public Identity identity() {
        return identity;
    }

    public long dueAt() {
        return dueAt;
    }

    public Expectation expected() {
        return expected;
    }

    /** In the order in which they ended. */
    public List<Attempt> attempts() {
        return attempts;
    }

    /** Notes how a delivery ended. */
    public Callback add(Attempt attempt) {
        attempts.add(attempt);
        return this;
    }

    /** When the service first said that it had taken the event. */
    public OptionalLong acceptedAt() {
        return attempts.stream()
                .filter(attempt -> attempt.outcome().isAccepted())
                .mapToLong(Attempt::endedAt)
                .min();
    }

    /** The replica that first said so; null while none has. */
    public @Nullable String acceptedBy() {
        return attempts.stream()
                .filter(attempt -> attempt.outcome().isAccepted())
                .min(Comparator.comparingLong(Attempt::endedAt))
                .map(Attempt::replica)
                .orElse(null);
    }

    /** Whether the service ever said that it had taken the event. */
    public boolean isAccepted() {
        return acceptedAt().isPresent();
    }

    /** Whether the platform took an answer for final, so that nothing is shown but what we show. */
    public boolean isSettled() {
        return attempts.stream().anyMatch(attempt -> attempt.outcome().isFinal());
    }

    /** Whether it was sent at all, and no delivery was taken: the follower sees a notice. */
    public boolean isFailed() {
        return !isSettled() && attempts.stream().anyMatch(attempt -> attempt.outcome().isFailure());
    }

    /** The reply inside a response that the follower saw; of several the first. */
    public Optional<String> passive() {
        return attempts.stream()
                .filter(attempt -> attempt.outcome() == Outcome.REPLIED)
                .map(Attempt::shown)
                .findFirst();
    }
}

package io.mistok.ingest.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.ingest.answer.Content.Silence;
import io.mistok.ingest.answer.Content.Text;
import io.mistok.ingest.outbox.Attempt;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class PendingReplyTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    private final PendingReplies pending = new PendingReplies(new GivenAnswers());

    @Test
    void decisionIsWaitedFor() {
        try (var reply = open("a", LONG);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var awaited = CompletableFuture.supplyAsync(() -> reply.await(LONG), threads);
            assertThat(pending.decide("a", new Text("hello"))).isTrue();
            assertThat(awaited.join()).contains(new Text("hello"));
        }
    }

    @Test
    void firstDecisionCounts() {
        try (var reply = open("a", LONG)) {
            assertThat(pending.decide("a", new Text("one"))).isTrue();
            assertThat(pending.decide("a", new Text("two"))).isFalse();
            assertThat(reply.giveUp()).contains(new Text("one"));
        }
    }

    @Test
    void afterGivingUpNoDecisionIsWanted() {
        try (var reply = open("a", LONG)) {
            assertThat(reply.await(Duration.ofMillis(5))).isEmpty();
            assertThat(reply.giveUp()).isEmpty();
            assertThat(pending.decide("a", new Silence())).isFalse();
            assertThat(reply.giveUp()).isEmpty();
        }
    }

    @Test
    void afterTheDeadlineNoDecisionIsTaken() {
        try (var reply = open("a", Duration.ZERO)) {
            assertThat(pending.decide("a", new Text("too late"))).isFalse();
            assertThat(reply.giveUp()).isEmpty();
        }
    }

    /** Both are of one event. */
    @Test
    void whoGivesUpLearnsWhatTheOtherOneWaitsWith() {
        try (var one = open("a", LONG);
                var other = open("b", LONG)) {
            assertThat(pending.decide("a", new Text("hello"))).isTrue();
            assertThat(other.giveUp()).contains(new Text("hello"));
            assertThat(one.giveUp()).contains(new Text("hello"));
        }
    }

    @Test
    void nothingIsLeftBehind() {
        open("a", LONG).close();
        assertThat(pending.size()).isZero();
        assertThat(pending.decide("a", new Silence())).isFalse();
        assertThat(pending.decide("never opened", new Silence())).isFalse();
    }

    /**
     * However they race, either the decision is used or the giving up holds, and both sides know
     * which.
     */
    @Test
    void decisionAndGivingUpExcludeEachOther() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var round = 0; round < 5_000; round++) {
                var start = new CyclicBarrier(2);
                try (var reply = open("event " + round, "a", LONG)) {
                    var decided =
                            threads.submit(() -> {
                                start.await();
                                return pending.decide("a", new Silence());
                            });
                    start.await();
                    var kept = reply.giveUp().isPresent();
                    assertThat(decided.get()).isEqualTo(kept);
                }
            }
        }
        assertThat(pending.size()).isZero();
    }

    private PendingReply open(String attemptId, Duration patience) {
        return open("event", attemptId, patience);
    }

    private PendingReply open(String eventId, String attemptId, Duration patience) {
        var attempt = new Attempt(attemptId, Instant.now(), System.nanoTime());
        return pending.open(eventId, attempt, patience);
    }
}

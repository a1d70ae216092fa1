package io.mistok.ingest.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.ingest.answer.Content.Silence;
import io.mistok.ingest.answer.Content.Text;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class PendingReplyTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    private final PendingReplies pending = new PendingReplies();

    @Test
    void decisionIsWaitedFor() {
        try (var reply = pending.open("a");
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var awaited = CompletableFuture.supplyAsync(() -> reply.await(LONG), threads);
            assertThat(pending.decide("a", new Text("hello"))).isTrue();
            assertThat(awaited.join()).contains(new Text("hello"));
        }
    }

    @Test
    void firstDecisionCounts() {
        try (var reply = pending.open("a")) {
            assertThat(pending.decide("a", new Text("one"))).isTrue();
            assertThat(pending.decide("a", new Text("two"))).isFalse();
            assertThat(reply.giveUp()).contains(new Text("one"));
        }
    }

    @Test
    void afterGivingUpNoDecisionIsWanted() {
        try (var reply = pending.open("a")) {
            assertThat(reply.await(Duration.ofMillis(5))).isEmpty();
            assertThat(reply.giveUp()).isEmpty();
            assertThat(pending.decide("a", new Silence())).isFalse();
            assertThat(reply.giveUp()).isEmpty();
        }
    }

    @Test
    void nothingIsLeftBehind() {
        pending.open("a").close();
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
        var used = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var round = 0; round < 5_000; round++) {
                var start = new CyclicBarrier(2);
                try (var reply = pending.open("a")) {
                    var decided =
                            threads.submit(() -> {
                                start.await();
                                return pending.decide("a", new Silence());
                            });
                    start.await();
                    var kept = reply.giveUp().isPresent();
                    assertThat(decided.get()).isEqualTo(kept);
                    used += kept ? 1 : 0;
                }
            }
        }
        assertThat(used).isBetween(0, 5_000);
        assertThat(pending.size()).isZero();
    }
}

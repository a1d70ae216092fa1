package io.mistok.reply.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

class HeldLogsTest {
    private static final Instant NOW = Instant.parse("2026-11-26T09:12:22Z");
    private static final Attempt FIRST = new Attempt("first", 0, 4_200, false);
    private static final Attempt SECOND = new Attempt("second", 0, 5_200, false);
    private static final Executor ANOTHER_CONSUMER = work -> Thread.ofPlatform().start(work);

    private final HeldLogs<String> logs = new HeldLogs<>(HeldLogsTest::log);

    @Test
    void threadThatLearnsLateOfItsLossLeavesTheMemoryOfTheNextOneAlone() {
        logs.take(11, log());
        logs.of(11).attempt("event", FIRST, NOW, "answer");
        assertThat(logs.of(11).gaveUp("event", "first", NOW))
                .isInstanceOf(PartitionLog.Effect.Late.class);

        CompletableFuture.runAsync(() -> logs.drop(11), ANOTHER_CONSUMER).join();

        assertThat(logs.of(11).attempt("event", SECOND, NOW, "answer"))
                .isInstanceOf(PartitionLog.Effect.Silence.class);
    }

    @Test
    void threadThatStillReadsALostPartitionDoesNotWriteIntoTheMemoryOfTheNextOne() {
        logs.take(11, log());

        CompletableFuture.runAsync(
                        () -> logs.of(11).attempt("event", FIRST, NOW, "answer"), ANOTHER_CONSUMER)
                .join();

        assertThat(logs.of(11).size()).isZero();
    }

    @Test
    void partitionThatIsTakenAgainIsRememberedAsItWasHandedOver() {
        logs.of(11).attempt("event", FIRST, NOW, "answer");
        logs.drop(11);
        var handedOver = log();
        logs.take(11, handedOver);
        assertThat(logs.of(11)).isSameAs(handedOver);
    }

    private static PartitionLog<String> log() {
        return new PartitionLog<>(Duration.ofMinutes(2));
    }
}

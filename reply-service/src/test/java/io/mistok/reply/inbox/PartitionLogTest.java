package io.mistok.reply.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.reply.inbox.PartitionLog.Effect;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class PartitionLogTest {
    private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");

    private final PartitionLog<String> log = new PartitionLog<>(Duration.ofMinutes(2));

    @Test
    void aRepeatGetsTheAnswerOfTheFirstAttempt() {
        assertThat(answer(attempt("e", "1", "first"))).isEqualTo("first");
        assertThat(answer(attempt("e", "2", "second"))).isEqualTo("first");
    }

    @Test
    void theLatestAttemptThatGivesUpSendsTheAnswerTheLateWayOnce() {
        attempt("e", "1", "answer");
        assertThat(gaveUp("e", "1")).isInstanceOf(Effect.Late.class);
        assertThat(gaveUp("e", "1")).isEqualTo(new Effect.Ignored<>("repeated"));
    }

    @Test
    void anOlderAttemptThatGivesUpMeansNothing() {
        attempt("e", "1", "answer");
        attempt("e", "2", "answer");
        assertThat(gaveUp("e", "1")).isEqualTo(new Effect.Ignored<>("replaced"));
        assertThat(gaveUp("e", "2")).isInstanceOf(Effect.Late.class);
    }

    @Test
    void afterTheLateWayEveryFurtherAttemptGetsSilence() {
        attempt("e", "1", "answer");
        gaveUp("e", "1");
        assertThat(attempt("e", "2", "answer")).isInstanceOf(Effect.Silence.class);
        assertThat(gaveUp("e", "2")).isEqualTo(new Effect.Ignored<>("repeated"));
    }

    @Test
    void givingUpOnAnEventThatIsNotRememberedMeansNothing() {
        assertThat(gaveUp("e", "1")).isEqualTo(new Effect.Ignored<>("unknown"));
    }

    @Test
    void whatIsOlderThanTheSpanIsForgotten() {
        log.attempt("old", "1", START, "first");
        log.attempt("new", "1", START.plusSeconds(121), "other");
        assertThat(log.size()).isEqualTo(1);
        assertThat(answer(log.attempt("old", "2", START.plusSeconds(121), "second")))
                .isEqualTo("second");
    }

    @Test
    void aFollowerWhoLeftIsForgottenAndGetsNothingLate() {
        attempt("e", "1", "answer");
        log.forget(it -> it.equals("answer"), START);
        assertThat(log.size()).isZero();
        assertThat(gaveUp("e", "1")).isEqualTo(new Effect.Ignored<>("unknown"));
    }

    @Test
    void anEventThatBeginsAnewAfterItsFollowerLeftLivesItsWholeSpan() {
        log.attempt("e", "1", START, "first");
        log.forget(it -> it.equals("first"), START.plusSeconds(100));
        log.attempt("e", "2", START.plusSeconds(110), "second");
        log.attempt("x", "1", START.plusSeconds(200), "other");
        assertThat(answer(log.attempt("e", "3", START.plusSeconds(200), "third")))
                .isEqualTo("second");
    }

    private Effect<String> attempt(String event, String attempt, String answer) {
        return log.attempt(event, attempt, START, answer);
    }

    private Effect<String> gaveUp(String event, String attempt) {
        return log.gaveUp(event, attempt, START);
    }

    private static String answer(Effect<String> effect) {
        return ((Effect.Reply<String>) effect).story().answer();
    }
}

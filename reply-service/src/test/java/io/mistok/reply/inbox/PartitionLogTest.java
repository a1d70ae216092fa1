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
    void heldByOneReplicaTheOneThatWaitsLongestDecidesWhereverItStands() {
        attempt("e", "2", "answer");
        attempt("e", "1", "answer");
        assertThat(gaveUp("e", "1")).isEqualTo(new Effect.Ignored<>("replaced"));
        assertThat(gaveUp("e", "2")).isInstanceOf(Effect.Late.class);
    }

    @Test
    void ofTwoThatCameInTheSameMomentNeitherDecidesAlone() {
        log.attempt("e", new Attempt("x", 0, 9_000, false), START, "answer");
        log.attempt("e", new Attempt("y", 0, 9_003, false), START, "answer");
        assertThat(gaveUp("e", "y")).isEqualTo(new Effect.Ignored<>("replaced"));
        assertThat(gaveUp("e", "x")).isInstanceOf(Effect.Late.class);
    }

    @Test
    void whatCameIntoTheLogAfterItsReplicaRefusedItKeepsNobodyWaiting() {
        attempt("e", "2", "answer");
        attempt("e", "1", "answer");
        assertThat(gaveUp("e", "2")).isInstanceOf(Effect.Late.class);
    }

    @Test
    void ofTwoReplicasTheLogAndTheClocksHaveToAgree() {
        log.attempt("log", new Attempt("x", 0, 9_100, false), START, "answer");
        log.attempt("log", new Attempt("y", 1, 9_000, false), START, "answer");
        assertThat(gaveUp("log", "x")).isEqualTo(new Effect.Ignored<>("replaced"));
        assertThat(gaveUp("log", "y")).isInstanceOf(Effect.Late.class);
        log.attempt("clocks", new Attempt("x", 0, 9_900, false), START, "answer");
        log.attempt("clocks", new Attempt("y", 1, 9_000, false), START, "answer");
        assertThat(gaveUp("clocks", "y")).isEqualTo(new Effect.Ignored<>("replaced"));
        assertThat(gaveUp("clocks", "x")).isInstanceOf(Effect.Late.class);
        log.attempt("skew", new Attempt("x", 0, 9_100, false), START, "answer");
        log.attempt("skew", new Attempt("y", 1, 9_000, false), START, "answer");
        assertThat(gaveUp("skew", "y")).isInstanceOf(Effect.Late.class);
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
        log.attempt("old", at("1"), START, "first");
        log.attempt("new", at("1"), START.plusSeconds(121), "other");
        assertThat(log.size()).isEqualTo(1);
        assertThat(answer(log.attempt("old", at("2"), START.plusSeconds(121), "second")))
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
        log.attempt("e", at("1"), START, "first");
        log.forget(it -> it.equals("first"), START.plusSeconds(100));
        log.attempt("e", at("2"), START.plusSeconds(110), "second");
        log.attempt("x", at("1"), START.plusSeconds(200), "other");
        assertThat(answer(log.attempt("e", at("3"), START.plusSeconds(200), "third")))
                .isEqualTo("second");
    }

    private Effect<String> attempt(String event, String attempt, String answer) {
        return log.attempt(event, at(attempt), START, answer);
    }

    private Effect<String> gaveUp(String event, String attempt) {
        return log.gaveUp(event, attempt, START);
    }

    private static String answer(Effect<String> effect) {
        return ((Effect.Reply<String>) effect).story().answer();
    }

    /** Of one replica, each a second after the one before. */
    private static Attempt at(String number) {
        return new Attempt(number, 0, Long.parseLong(number) * 1_000, false);
    }
}

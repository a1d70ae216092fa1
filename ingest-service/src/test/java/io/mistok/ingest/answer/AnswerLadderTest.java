package io.mistok.ingest.answer;

import static io.mistok.ingest.answer.LadderUnderTest.HASTY;
import static io.mistok.ingest.answer.LadderUnderTest.HELLO;
import static io.mistok.ingest.answer.LadderUnderTest.PATIENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mistok.ingest.answer.Answer.Acknowledged;
import io.mistok.ingest.answer.Answer.NotStored;
import io.mistok.ingest.topic.FakeBroker;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Every order in which the broker and the rules may speak. */
class AnswerLadderTest {
    @Test
    void storedEventWithoutAReplyIsAcknowledged() {
        var broker = FakeBroker.storing();
        try (var ladder = LadderUnderTest.deaf()) {
            assertThat(ladder.link(broker, PATIENT)).isInstanceOf(Acknowledged.class);
        }
        assertThat(broker.received()).hasSize(1);
    }

    @Test
    void unstoredEventIsNotAcknowledged() {
        try (var ladder = LadderUnderTest.deaf()) {
            assertThat(ladder.link(FakeBroker.silent(), HASTY)).isInstanceOf(NotStored.class);
            assertThat(ladder.elapsed()).isGreaterThanOrEqualTo(HASTY.hold());
        }
    }

    @Test
    void nothingIsPublishedThatNobodyCouldHearTheAnswerTo() {
        var broker = FakeBroker.storing();
        try (var ladder = LadderUnderTest.deaf()) {
            assertThat(ladder.click(broker, HASTY)).isInstanceOf(NotStored.class);
        }
        assertThat(broker.received()).isEmpty();
    }

    @Test
    void decisionIsTheAnswer() {
        var broker = FakeBroker.storing();
        try (var ladder = LadderUnderTest.listening()) {
            var answer = ladder.clickLater(broker, PATIENT);
            ladder.decide();
            assertThat(answer.join()).isEqualTo(HELLO);
        }
        assertThat(broker.received()).hasSize(1);
    }

    @Test
    void decisionWaitsForTheAcknowledgement() {
        var broker = FakeBroker.silent();
        try (var ladder = LadderUnderTest.listening()) {
            var answer = ladder.clickLater(broker, PATIENT);
            ladder.decide();
            assertThat(answer).isNotDone();
            await().until(broker::acknowledge);
            assertThat(answer.join()).isEqualTo(HELLO);
        }
    }

    @Test
    void decisionProvesWhatTheAcknowledgementDoesNot() {
        var properties = new AnswerProperties(0, Duration.ofMillis(400), Duration.ofMillis(800));
        try (var ladder = LadderUnderTest.listening()) {
            var answer = ladder.clickLater(FakeBroker.silent(), properties);
            ladder.decide();
            assertThat(answer.join()).isEqualTo(HELLO);
        }
    }
}

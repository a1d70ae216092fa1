package io.mistok.ingest.answer;

import static io.mistok.ingest.answer.LadderUnderTest.HASTY;
import static io.mistok.ingest.answer.LadderUnderTest.HASTY_BUT_HELD;
import static io.mistok.ingest.answer.LadderUnderTest.HELLO;
import static io.mistok.ingest.answer.LadderUnderTest.PATIENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mistok.ingest.answer.Answer.GaveUp;
import io.mistok.ingest.topic.FakeBroker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A callback that comes again gets what it got before, if that was an answer. */
class RepeatedDeliveriesTest {
    private final LadderUnderTest ladder = LadderUnderTest.listening();

    @AfterEach
    void close() {
        ladder.close();
    }

    @Test
    void deliveryThatIsNotDecidedGetsWhatAnotherOneGot() {
        var broker = FakeBroker.storing();
        answerTheFirst(broker);

        assertThat(ladder.clickAgain(broker, HASTY)).isEqualTo(HELLO);
        assertThat(broker.received()).hasSize(2);
        assertThat(broker.gaveUps()).isZero();
    }

    @Test
    void soDoesOneThatEndsWhileTheOtherIsNotAnsweredYet() {
        var stuck = FakeBroker.silent();
        var first = ladder.clickLater(stuck, PATIENT);
        ladder.decide();

        var broker = FakeBroker.storing();
        assertThat(ladder.clickAgain(broker, HASTY)).isEqualTo(HELLO);
        assertThat(broker.gaveUps()).isZero();
        assertThat(first).isNotDone();
        await().until(stuck::acknowledge);
        assertThat(first.join()).isEqualTo(HELLO);
    }

    @Test
    void soDoesOneThatTheBrokerDoesNotStore() {
        answerTheFirst(FakeBroker.storing());
        assertThat(ladder.clickAgain(FakeBroker.silent(), HASTY)).isEqualTo(HELLO);
    }

    @Test
    void whatWasGivenUpOnIsNotAnAnswerToGiveAgain() {
        var broker = FakeBroker.storing();
        assertThat(ladder.click(broker, HASTY_BUT_HELD)).isInstanceOf(GaveUp.class);

        assertThat(ladder.clickAgain(broker, HASTY_BUT_HELD)).isInstanceOf(GaveUp.class);
        assertThat(broker.received()).hasSize(4);
    }

    @Test
    void whatWasAcknowledgedIsNotRefusedWhenItComesAgain() {
        assertThat(ladder.click(FakeBroker.storing(), HASTY_BUT_HELD)).isInstanceOf(GaveUp.class);

        var broker = FakeBroker.silent();
        assertThat(ladder.clickAgain(broker, HASTY)).isInstanceOf(GaveUp.class);
        await("its end is published").until(() -> broker.gaveUps() == 1);
    }

    private void answerTheFirst(FakeBroker broker) {
        var first = ladder.clickLater(broker, PATIENT);
        ladder.decide();
        assertThat(first.join()).isEqualTo(HELLO);
    }
}

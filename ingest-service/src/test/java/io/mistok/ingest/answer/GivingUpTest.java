package io.mistok.ingest.answer;

import static io.mistok.ingest.answer.LadderUnderTest.HASTY;
import static io.mistok.ingest.answer.LadderUnderTest.HASTY_BUT_HELD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mistok.ingest.answer.Answer.GaveUp;
import io.mistok.ingest.answer.Answer.NotStored;
import io.mistok.ingest.topic.FakeBroker;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** No decision came in time: the event is given up on, which has to be stored as well. */
class GivingUpTest {
    private final LadderUnderTest ladder = LadderUnderTest.listening();
    private final FakeBroker broker = FakeBroker.silent();

    @AfterEach
    void close() {
        ladder.close();
    }

    @Test
    void itIsStoredBeforeItIsAcknowledged() {
        var answer = ladder.clickLater(broker, HASTY_BUT_HELD);
        await().until(() -> broker.received().size() == 1);
        broker.acknowledge();
        await().until(() -> broker.received().size() == 2);
        assertThat(broker.received().getLast()).contains("\"type\":\"gave-up\"");
        assertThat(answer).isNotDone();
        assertThat(ladder.isDecisionTaken()).isFalse();
        broker.acknowledge();
        assertThat(answer.join()).isInstanceOf(GaveUp.class);
    }

    @Test
    void whatIsNotStoredInTimeIsNoAnswerAndIsPublishedLater() {
        var properties = new AnswerProperties(0, Duration.ofMillis(40), Duration.ofMillis(800));
        var answer = ladder.clickLater(broker, properties);
        await().until(broker::acknowledge);
        assertThat(answer.join()).isInstanceOf(NotStored.class);
        await("once while it waited, once after").until(() -> broker.gaveUps() == 2);
    }

    @Test
    void eventThatIsNotStoredIsNotGivenUpOn() {
        assertThat(ladder.click(broker, HASTY)).isInstanceOf(NotStored.class);
        assertThat(broker.received()).hasSizeLessThan(2);
        assertThat(broker.gaveUps()).isZero();
    }

    @Test
    void acknowledgementAfterTheDeadlineStillAnswers() {
        var answer = ladder.clickLater(broker, HASTY_BUT_HELD);
        await().until(() -> ladder.elapsed().compareTo(HASTY_BUT_HELD.passiveDeadline()) > 0);
        await().until(broker::acknowledge);
        await().until(broker::acknowledge);
        assertThat(answer.join()).isInstanceOf(GaveUp.class);
    }
}

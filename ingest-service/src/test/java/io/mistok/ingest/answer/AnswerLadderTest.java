package io.mistok.ingest.answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.mistok.ingest.Samples;
import io.mistok.ingest.answer.Answer.Acknowledged;
import io.mistok.ingest.answer.Answer.GaveUp;
import io.mistok.ingest.answer.Answer.NotStored;
import io.mistok.ingest.answer.Answer.Reply;
import io.mistok.ingest.answer.Content.Text;
import io.mistok.ingest.body.MalformedBodyException;
import io.mistok.ingest.body.XmlReader;
import io.mistok.ingest.event.ChannelEvent;
import io.mistok.ingest.observation.Spans;
import io.mistok.ingest.outbox.Attempt;
import io.mistok.ingest.outbox.AttemptCounts;
import io.mistok.ingest.outbox.EventOutbox;
import io.mistok.ingest.topic.FakeBroker;
import io.mistok.ingest.topic.TopicReader;
import io.mistok.ingest.topic.TopicSource;
import io.mistok.ingest.translation.EventTranslator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every rung, and every order in which the broker and the rules may speak. */
class AnswerLadderTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final AnswerProperties PATIENT =
            new AnswerProperties(0, Duration.ofSeconds(10), LONG);
    private static final AnswerProperties HASTY =
            new AnswerProperties(0, Duration.ofMillis(40), Duration.ofMillis(120));
    private static final AnswerProperties HASTY_BUT_HELD =
            new AnswerProperties(0, Duration.ofMillis(40), LONG);

    private final GivenAnswers given = new GivenAnswers();
    private final PendingReplies pending = new PendingReplies(given);
    private final Attempt attempt = Attempt.starting(Clock.systemUTC());
    private final TopicReader decisions =
            new TopicReader(
                    TopicSource.news(ReplyTopic.NAME, 0),
                    AnswerLadderTest::emptyTopic,
                    new ReplyTopic(pending, new SimpleMeterRegistry()));

    @AfterEach
    void nothingIsLeftBehind() {
        decisions.stop();
        assertThat(pending.size()).isZero();
    }

    @Test
    void storedEventWithoutAReplyIsAcknowledged() {
        var broker = FakeBroker.storing();
        assertThat(answer(broker, "menu-link-opened", PATIENT)).isInstanceOf(Acknowledged.class);
        assertThat(broker.received()).hasSize(1);
    }

    @Test
    void unstoredEventIsNotAcknowledged() {
        var broker = FakeBroker.silent();
        assertThat(answer(broker, "menu-link-opened", HASTY)).isInstanceOf(NotStored.class);
        assertThat(attempt.elapsed()).isGreaterThanOrEqualTo(HASTY.hold());
    }

    @Test
    void decisionIsTheAnswer() {
        decisions.start();
        var broker = FakeBroker.storing();
        var answer = later(broker, PATIENT);
        decide();
        assertThat(answer.join()).isEqualTo(new Reply(new Text("hello")));
        assertThat(broker.received()).hasSize(1);
    }

    @Test
    void decisionWaitsForTheAcknowledgement() {
        decisions.start();
        var broker = FakeBroker.silent();
        var answer = later(broker, PATIENT);
        decide();
        assertThat(answer).isNotDone();
        await().until(broker::acknowledge);
        assertThat(answer.join()).isEqualTo(new Reply(new Text("hello")));
    }

    @Test
    void decisionProvesWhatTheAcknowledgementDoesNot() {
        decisions.start();
        var broker = FakeBroker.silent();
        var properties = new AnswerProperties(0, Duration.ofMillis(400), Duration.ofMillis(800));
        var answer = later(broker, properties);
        decide();
        assertThat(answer.join()).isEqualTo(new Reply(new Text("hello")));
    }

    @Test
    void givingUpIsStoredBeforeItIsAcknowledged() {
        decisions.start();
        var broker = FakeBroker.silent();
        var answer = later(broker, HASTY_BUT_HELD);
        await().until(() -> broker.received().size() == 1);
        broker.acknowledge();
        await().until(() -> broker.received().size() == 2);
        assertThat(broker.received().getLast()).contains("\"type\":\"gave-up\"");
        assertThat(answer).isNotDone();
        assertThat(pending.decide(attempt.id(), new Text("too late"))).isFalse();
        broker.acknowledge();
        assertThat(answer.join()).isInstanceOf(GaveUp.class);
    }

    @Test
    void givingUpThatIsNotStoredIsNoAnswer() {
        decisions.start();
        var broker = FakeBroker.silent();
        var properties = new AnswerProperties(0, Duration.ofMillis(40), Duration.ofMillis(800));
        var answer = later(broker, properties);
        await().until(broker::acknowledge);
        assertThat(answer.join()).isInstanceOf(NotStored.class);
        assertThat(broker.received()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void givingUpThatIsNotStoredInTimeIsPublishedLater() {
        decisions.start();
        var broker = FakeBroker.silent();
        var properties = new AnswerProperties(0, Duration.ofMillis(40), Duration.ofMillis(800));
        var answer = later(broker, properties);
        await().until(broker::acknowledge);
        assertThat(answer.join()).isInstanceOf(NotStored.class);
        await().until(() -> givenUp(broker) == 2);
    }

    @Test
    void eventThatIsNotStoredIsNotGivenUpOn() {
        decisions.start();
        var broker = FakeBroker.silent();
        assertThat(answer(broker, "menu-button-clicked", HASTY)).isInstanceOf(NotStored.class);
        assertThat(broker.received()).hasSizeLessThan(2).noneMatch(it -> it.contains("gave-up"));
    }

    @Test
    void acknowledgementAfterTheDeadlineStillAnswers() {
        decisions.start();
        var broker = FakeBroker.silent();
        var answer = later(broker, HASTY_BUT_HELD);
        await().until(() -> attempt.elapsed().compareTo(HASTY_BUT_HELD.passiveDeadline()) > 0);
        await().until(broker::acknowledge);
        await().until(broker::acknowledge);
        assertThat(answer.join()).isInstanceOf(GaveUp.class);
    }

    @Test
    void nothingIsPublishedThatNobodyCouldHearTheAnswerTo() {
        var broker = FakeBroker.storing();
        assertThat(answer(broker, "menu-button-clicked", HASTY)).isInstanceOf(NotStored.class);
        assertThat(broker.received()).isEmpty();
    }

    @Test
    void deliveryThatIsNotDecidedGetsWhatAnotherOneGot() {
        decisions.start();
        var broker = FakeBroker.storing();
        var first = later(broker, PATIENT);
        decide();
        assertThat(first.join()).isEqualTo(new Reply(new Text("hello")));

        assertThat(again(broker, HASTY)).isEqualTo(new Reply(new Text("hello")));
        assertThat(broker.received()).hasSize(2).noneMatch(it -> it.contains("gave-up"));
    }

    @Test
    void soDoesOneThatEndsWhileTheOtherIsNotAnsweredYet() {
        decisions.start();
        var stuck = FakeBroker.silent();
        var first = later(stuck, PATIENT);
        decide();

        var second = FakeBroker.storing();
        assertThat(again(second, HASTY)).isEqualTo(new Reply(new Text("hello")));
        assertThat(second.received()).noneMatch(it -> it.contains("gave-up"));
        assertThat(first).isNotDone();
        await().until(stuck::acknowledge);
        assertThat(first.join()).isEqualTo(new Reply(new Text("hello")));
    }

    @Test
    void soDoesOneThatTheBrokerDoesNotStore() {
        decisions.start();
        var first = later(FakeBroker.storing(), PATIENT);
        decide();
        first.join();

        assertThat(again(FakeBroker.silent(), HASTY)).isEqualTo(new Reply(new Text("hello")));
    }

    @Test
    void whatWasGivenUpOnIsNotAnAnswerToGiveAgain() {
        decisions.start();
        var broker = FakeBroker.storing();
        assertThat(answer(broker, "menu-button-clicked", HASTY_BUT_HELD))
                .isInstanceOf(GaveUp.class);

        assertThat(again(broker, HASTY_BUT_HELD)).isInstanceOf(GaveUp.class);
        assertThat(broker.received()).hasSize(4);
    }

    @Test
    void whatWasAcknowledgedIsNotRefusedWhenItComesAgain() {
        decisions.start();
        assertThat(answer(FakeBroker.storing(), "menu-button-clicked", HASTY_BUT_HELD))
                .isInstanceOf(GaveUp.class);

        var broker = FakeBroker.silent();
        assertThat(again(broker, HASTY)).isInstanceOf(GaveUp.class);
        await("its end is published").until(() -> givenUp(broker) == 1);
    }

    private static long givenUp(FakeBroker broker) {
        return broker.received().stream().filter(it -> it.contains("gave-up")).count();
    }

    private CompletableFuture<Answer> later(FakeBroker broker, AnswerProperties properties) {
        return CompletableFuture.supplyAsync(
                () -> answer(broker, "menu-button-clicked", properties));
    }

    private Answer answer(FakeBroker broker, String sample, AnswerProperties properties) {
        return answer(broker, sample, properties, attempt);
    }

    private Answer again(FakeBroker broker, AnswerProperties properties) {
        return answer(
                broker, "menu-button-clicked", properties, Attempt.starting(Clock.systemUTC()));
    }

    private Answer answer(
            FakeBroker broker, String sample, AnswerProperties properties, Attempt delivery) {
        var outbox = new EventOutbox(broker.writer(), new AttemptCounts(), null, Spans.NONE);
        return new AnswerLadder(outbox, pending, given, decisions, properties)
                .answer(event(sample), delivery);
    }

    private void decide() {
        await().until(() -> pending.decide(attempt.id(), new Text("hello")));
    }

    private static ChannelEvent event(String sample) {
        try {
            var fields = XmlReader.read(Samples.callback(sample).getBytes(UTF_8));
            return EventTranslator.translate("ch_1", fields, Instant.now());
        } catch (MalformedBodyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static MockConsumer<String, byte[]> emptyTopic() {
        var consumer = new MockConsumer<String, byte[]>("earliest");
        var node = new Node(1, "localhost", 1);
        var nodes = new Node[] {node};
        consumer.updatePartitions(
                ReplyTopic.NAME,
                List.of(new PartitionInfo(ReplyTopic.NAME, 0, node, nodes, nodes)));
        consumer.updateEndOffsets(Map.of(new TopicPartition(ReplyTopic.NAME, 0), 0L));
        return consumer;
    }
}

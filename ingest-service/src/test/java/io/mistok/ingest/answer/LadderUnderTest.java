package io.mistok.ingest.answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.mistok.ingest.Samples;
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

/** A ladder over one topic of decisions, and deliveries of one event that climb it. */
final class LadderUnderTest implements AutoCloseable {
    private static final Duration LONG = Duration.ofSeconds(20);
    static final AnswerProperties PATIENT = new AnswerProperties(0, Duration.ofSeconds(10), LONG);
    static final AnswerProperties HASTY =
            new AnswerProperties(0, Duration.ofMillis(40), Duration.ofMillis(120));
    static final AnswerProperties HASTY_BUT_HELD =
            new AnswerProperties(0, Duration.ofMillis(40), LONG);

    /** What {@link #decide} says. */
    static final Reply HELLO = new Reply(new Text("hello"));

    private final GivenAnswers given = new GivenAnswers();
    private final PendingReplies pending = new PendingReplies(given);
    private final Attempt first = Attempt.starting(Clock.systemUTC());
    private final TopicReader decisions =
            new TopicReader(
                    TopicSource.news(ReplyTopic.NAME, 0),
                    LadderUnderTest::emptyTopic,
                    new ReplyTopic(pending, new SimpleMeterRegistry()));

    static LadderUnderTest deaf() {
        return new LadderUnderTest();
    }

    static LadderUnderTest listening() {
        var ladder = new LadderUnderTest();
        ladder.decisions.start();
        return ladder;
    }

    @Override
    public void close() {
        decisions.stop();
        assertThat(pending.size()).isZero();
    }

    /** The first delivery, of a click. */
    Answer click(FakeBroker broker, AnswerProperties properties) {
        return climb(broker, "menu-button-clicked", properties, first);
    }

    CompletableFuture<Answer> clickLater(FakeBroker broker, AnswerProperties properties) {
        return CompletableFuture.supplyAsync(() -> click(broker, properties));
    }

    /** A second delivery of the click. */
    Answer clickAgain(FakeBroker broker, AnswerProperties properties) {
        return climb(
                broker, "menu-button-clicked", properties, Attempt.starting(Clock.systemUTC()));
    }

    /** An event that needs no reply. */
    Answer link(FakeBroker broker, AnswerProperties properties) {
        return climb(broker, "menu-link-opened", properties, first);
    }

    /** The time since the first delivery came. */
    Duration elapsed() {
        return first.elapsed();
    }

    /** Decides on the first delivery as soon as it waits. */
    void decide() {
        await().until(this::isDecisionTaken);
    }

    boolean isDecisionTaken() {
        return pending.decide(first.id(), HELLO.content());
    }

    private Answer climb(
            FakeBroker broker, String sample, AnswerProperties properties, Attempt delivery) {
        var outbox = new EventOutbox(broker.writer(), new AttemptCounts(), null, Spans.NONE);
        return new AnswerLadder(outbox, pending, given, decisions, properties)
                .answer(event(sample), delivery);
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

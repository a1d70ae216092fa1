package io.mistok.ingest.answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.mistok.ingest.Samples;
import io.mistok.ingest.answer.Answer.Acknowledged;
import io.mistok.ingest.answer.Answer.NotStored;
import io.mistok.ingest.answer.Answer.Reply;
import io.mistok.ingest.answer.Answer.SetAside;
import io.mistok.ingest.body.XmlReader;
import io.mistok.ingest.event.ChannelEvent;
import io.mistok.ingest.observation.Spans;
import io.mistok.ingest.outbox.Attempt;
import io.mistok.ingest.outbox.AttemptCounts;
import io.mistok.ingest.outbox.EventOutbox;
import io.mistok.ingest.spool.EventTopic;
import io.mistok.ingest.spool.Spool;
import io.mistok.ingest.spool.SpoolProperties;
import io.mistok.ingest.topic.FakeBroker;
import io.mistok.ingest.topic.TopicReader;
import io.mistok.ingest.topic.TopicSource;
import io.mistok.ingest.topic.TopicUnavailableException;
import io.mistok.ingest.translation.EventTranslator;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ladder with a local spool as its last rung. */
class AnswerWithSpoolTest {
    private static final AnswerProperties HASTY =
            new AnswerProperties(0, Duration.ofMillis(300), Duration.ofSeconds(20));

    private final GivenAnswers given = new GivenAnswers();
    private final PendingReplies pending = new PendingReplies(given);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    /** Not started: it never catches up. */
    private final TopicReader decisions =
            new TopicReader(
                    TopicSource.news(ReplyTopic.NAME, 0),
                    () -> new MockConsumer<>("earliest"),
                    new ReplyTopic(pending, meters));

    @TempDir private Path folder;
    private Spool spool;

    @BeforeEach
    void open() {
        spool = open(folder);
    }

    @AfterEach
    void close() {
        spool.close();
        assertThat(pending.size()).isZero();
    }

    @Test
    void whatTheBrokerStoresIsNotSetAside() throws Exception {
        var broker = FakeBroker.storing();
        assertThat(answer(broker, "menu-link-opened", HASTY)).isInstanceOf(Acknowledged.class);
        assertThat(waiting()).isZero();
    }

    @Test
    void whatTheBrokerDoesNotStoreIsSetAside() throws Exception {
        var properties = new AnswerProperties(0, Duration.ofMillis(40), Duration.ofSeconds(2));
        var broker = FakeBroker.silent();
        assertThat(answer(broker, "menu-link-opened", properties)).isInstanceOf(SetAside.class);
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void soIsWhatNobodyCouldHearTheAnswerTo() throws Exception {
        var properties = new AnswerProperties(0, Duration.ofMillis(40), Duration.ofSeconds(2));
        var broker = FakeBroker.storing();
        assertThat(answer(broker, "menu-button-clicked", properties)).isInstanceOf(SetAside.class);
        assertThat(broker.received()).isEmpty();
    }

    @Test
    void whoComesLaterQueuesBehind() throws Exception {
        var properties = new AnswerProperties(0, Duration.ofMillis(40), Duration.ofSeconds(2));
        assertThat(answer(FakeBroker.silent(), "menu-link-opened", properties))
                .isInstanceOf(SetAside.class);
        var back = FakeBroker.storing();
        assertThat(answer(back, "menu-link-opened", HASTY)).isInstanceOf(SetAside.class);
        assertThat(back.received()).isEmpty();
        assertThat(waiting()).isEqualTo(2);
    }

    @Test
    void whatWasAnsweredBeforeIsAnsweredAgainAndNotSetAside() throws Exception {
        var properties = new AnswerProperties(0, Duration.ofMillis(40), Duration.ofSeconds(2));
        var hello = new Content.Text("hello");
        given.replied(
                event("menu-button-clicked").origin().eventId(), new Reply(hello), () -> true);

        assertThat(answer(FakeBroker.silent(), "menu-button-clicked", properties))
                .isEqualTo(new Reply(hello));
        assertThat(answer(FakeBroker.silent(), "menu-link-opened", properties))
                .isInstanceOf(SetAside.class);
        assertThat(answer(FakeBroker.storing(), "menu-button-clicked", properties))
                .isEqualTo(new Reply(hello));
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void whatTheDiskRefusesIsNotAcknowledged() throws Exception {
        spool.close();
        var full = new SpoolProperties(folder, 20, Duration.ofHours(1));
        spool = Spool.open(full, new NoTopic(), Clock.systemUTC(), meters);
        var properties = new AnswerProperties(0, Duration.ofMillis(40), Duration.ofMillis(200));
        assertThat(answer(FakeBroker.silent(), "menu-link-opened", properties))
                .isInstanceOf(NotStored.class);
    }

    private double waiting() {
        return meters.get("mistok.spool.records").gauge().value();
    }

    private Spool open(Path folder) {
        return Spool.open(
                new SpoolProperties(folder, 1 << 20, Duration.ofHours(1)),
                new NoTopic(),
                Clock.systemUTC(),
                meters);
    }

    private Answer answer(FakeBroker broker, String sample, AnswerProperties properties)
            throws Exception {
        var outbox = new EventOutbox(broker.writer(), new AttemptCounts(), spool, Spans.NONE);
        return new AnswerLadder(outbox, pending, given, decisions, properties)
                .answer(event(sample), Attempt.starting(Clock.systemUTC()));
    }

    private static ChannelEvent event(String sample) throws Exception {
        var fields = XmlReader.read(Samples.callback(sample).getBytes(UTF_8));
        return EventTranslator.translate("ch_1", fields, Instant.now());
    }

    /** The spool's own way to the broker, which is away. */
    private static final class NoTopic implements EventTopic {
        @Override
        public boolean write(List<Entry> entries) {
            return false;
        }

        @Override
        public void rewind(Instant since) {
            throw new TopicUnavailableException("none", new IllegalStateException());
        }

        @Override
        public void readOn(Consumer<Logged> reader) {
            throw new TopicUnavailableException("none", new IllegalStateException());
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}

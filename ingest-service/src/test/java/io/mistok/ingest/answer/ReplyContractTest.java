package io.mistok.ingest.answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.mistok.ingest.Samples;
import io.mistok.ingest.body.MalformedBodyException;
import io.mistok.ingest.body.XmlReader;
import io.mistok.ingest.event.OpenId;
import io.mistok.ingest.event.Origin;
import io.mistok.ingest.outbox.Attempt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Reads what reply-service promises in its contract. */
class ReplyContractTest {
    private static final Path EXAMPLES =
            Path.of("../reply-service/contracts/messenger.reply.v1/examples");
    private static final Origin ORIGIN =
            new Origin("e", "ch_1", new OpenId("o1"), Instant.EPOCH, Instant.EPOCH, "gh_1", null);

    private final PendingReplies pending = new PendingReplies(new GivenAnswers());
    private final ReplyTopic topic = new ReplyTopic(pending, new SimpleMeterRegistry());

    static List<Path> examples() throws IOException {
        try (var files = Files.list(EXAMPLES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyDecisionFindsItsAttemptAndItsXml(Path file) throws MalformedBodyException {
        var example = Samples.read(file);
        var json = JsonMapper.shared().readTree(example);
        try (var reply = open(json.path("attemptId").asString())) {
            topic.receive("event", example.getBytes(UTF_8));
            var content = reply.giveUp();
            assertThat(content).isPresent();
            var xml = PassiveReply.to(ORIGIN, content.get(), Instant.ofEpochSecond(1700000010));
            var type = json.at("/content/type").asString();
            if (type.equals("silence")) {
                assertThat(xml).isEmpty();
            } else {
                var fields = XmlReader.read(xml.orElseThrow().getBytes(UTF_8));
                assertThat(fields.text("MsgType"))
                        .isEqualTo(type.equals("transfer") ? "transfer_customer_service" : type);
                assertEverythingIsShown(json.at("/content"), xml.orElseThrow());
            }
        }
    }

    private static void assertEverythingIsShown(
            tools.jackson.databind.JsonNode content, String xml) {
        content.properties().stream()
                .filter(field -> !field.getKey().equals("type"))
                .forEach(field -> assertThat(xml).contains(field.getValue().asString()));
    }

    @Test
    void contentFromANewerReleaseIsSilence() {
        assertThat(decided("{\"type\":\"hologram\",\"depth\":3}")).contains(new Content.Silence());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not JSON",
                "[]",
                "null",
                "{}",
                "{\"attemptId\":7",
                "{\"attemptId\":\"attempt\"}",
                "{\"attemptId\":\"attempt\",\"content\":\"text\"}",
                "{\"content\":{\"type\":\"silence\"}}"
            })
    void nonsenseEndsNothing(String value) {
        topic.receive("event", value.getBytes(UTF_8));
        topic.receive("event", null);
        assertThat(decided("{\"type\":\"text\",\"text\":\"a\"}")).contains(new Content.Text("a"));
    }

    private PendingReply open(String attemptId) {
        var attempt = new Attempt(attemptId, Instant.now(), System.nanoTime());
        return pending.open("event", attempt, Duration.ofSeconds(20));
    }

    private Optional<Content> decided(String content) {
        try (var reply = open("attempt")) {
            topic.receive(
                    "event",
                    "{\"attemptId\":\"attempt\",\"content\":%s}"
                            .formatted(content)
                            .getBytes(UTF_8));
            return reply.giveUp();
        }
    }
}

package io.mistok.reply.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.mistok.reply.content.Content;
import io.mistok.reply.content.Content.Answer;
import io.mistok.reply.decision.Decision;
import io.mistok.reply.event.ChannelEvent;
import io.mistok.reply.event.OpenId;
import io.mistok.reply.observation.Spans;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes what this service promises. */
@NullUnmarked
class ReplyContractTest {
    private static final Path CONTRACT = Path.of("contracts/messenger.reply.v1");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Instant NOW = Instant.parse("2026-11-23T09:30:00.125999Z");
    private static final ChannelEvent EVENT =
            new ChannelEvent.MenuButtonClicked(
                    "menu-button-clicked",
                    "e5c0a2f4d1b8479d8a6f3b2c1d0e9f87",
                    "ch_a1b2c3d4e5f60718",
                    new OpenId("oDemo0000000000000000000001"),
                    NOW,
                    "TODAY");

    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    private final ReplyOutbox outbox =
            new ReplyOutbox(
                    producer,
                    Clock.fixed(NOW, ZoneOffset.UTC),
                    new SimpleMeterRegistry(),
                    Spans.NONE);

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleKeepsTheSchemaAndIsWhatWeWrite(Path example) throws IOException {
        String json = Files.readString(example);
        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
        JsonNode record = JSON.readTree(json);
        var content = (Answer) JSON.treeToValue(record.path("content"), Content.class);
        JsonNode written = written(content);
        assertThat(written.path("content")).isEqualTo(record.path("content"));
        assertThat(written.propertyNames()).containsExactlyElementsOf(record.propertyNames());
    }

    static List<Path> examples() throws IOException {
        try (var files = Files.list(CONTRACT.resolve("examples"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void everyContentKeepsTheSchema() throws IOException {
        Schema schema = schema();
        Stream.of(
                        new Content.Silence(),
                        new Content.Text("a"),
                        new Content.Image("m"),
                        new Content.Voice("m"),
                        new Content.Video("m", null, null),
                        new Content.Music(null, null, null, null, "m"),
                        new Content.News("t", "", "https://e.com/p", "https://e.com/"),
                        new Content.Transfer(null))
                .forEach(it ->
                        assertThat(schema.validate(written(it).toString(), InputFormat.JSON))
                                .as(it.toString())
                                .isEmpty());
    }

    @Test
    void aDecisionGoesToThePartitionThatWaitsUnderTheEventsKey() {
        outbox.reply(
                EVENT,
                new Decision("none", "because", new Content.Silence()),
                new ReplyAddress("attempt-1", 3, NOW));
        var message = producer.history().getFirst();
        assertThat(message.topic()).isEqualTo("messenger.reply.v1");
        assertThat(message.partition()).isEqualTo(3);
        assertThat(new String(message.key(), StandardCharsets.UTF_8)).isEqualTo(EVENT.eventId());
        JsonNode value = JSON.readTree(message.value());
        assertThat(value.path("attemptId").stringValue()).isEqualTo("attempt-1");
        assertThat(value.path("decidedAt").stringValue()).isEqualTo("2026-11-23T09:30:00.125Z");
        assertThat(new String(message.value(), StandardCharsets.UTF_8))
                .startsWith("{\"type\":\"reply-decided\",");
    }

    private JsonNode written(Answer content) {
        return JSON.readTree(
                outbox.write(EVENT, new Decision("key:TODAY", "because", content), "attempt-1"));
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(CONTRACT.resolve("schema.json")), InputFormat.JSON);
    }
}

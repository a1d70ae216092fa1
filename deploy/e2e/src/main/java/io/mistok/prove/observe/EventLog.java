package io.mistok.prove.observe;

import io.mistok.prove.check.LogEvent;
import io.mistok.prove.ledger.Action;
import io.mistok.prove.ledger.Identity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The events of some channels as they stand in the log. */
public final class EventLog {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, Action> ACTIONS =
            Stream.of(Action.values()).collect(Collectors.toMap(Action::type, Function.identity()));

    /** Name of the topic. */
    public static final String TOPIC = "messenger.event.v1";

    private EventLog() {}

    /** What came since, of these channels; {@code gave-up} is no event. */
    public static List<LogEvent> read(
            String kafka, Map<TopicPartition, Long> from, Set<String> channels) {
        var events = new ArrayList<LogEvent>();
        new TopicLog(kafka, TOPIC)
                .read(from, record -> event(record, channels).ifPresent(events::add));
        return events;
    }

    private static Optional<LogEvent> event(
            ConsumerRecord<String, byte[]> record, Set<String> channels) {
        JsonNode json;
        try {
            json = JSON.readTree(record.value());
        } catch (JacksonException poison) {
            return Optional.empty();
        }
        var action = ACTIONS.get(json.path("type").asString(""));
        if (action == null || !channels.contains(json.path("channelId").asString(""))) {
            return Optional.empty();
        }
        return Optional.of(
                new LogEvent(
                        record.partition(),
                        record.offset(),
                        json.path("eventId").asString(""),
                        identity(json, action)));
    }

    private static Identity identity(JsonNode json, Action action) {
        return new Identity(
                json.path("channelId").asString(""),
                json.path("openId").asString(""),
                Instant.parse(json.path("occurredAt").asString("")).getEpochSecond(),
                action,
                switch (action) {
                    case CLICK -> json.path("buttonKey").asString("");
                    case VIEW -> json.path("url").asString("");
                    case TEXT -> json.path("msgId").asString("");
                    case FOLLOW, LOCATE -> "";
                });
    }
}

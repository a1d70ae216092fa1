package io.mistok.ingest.translation;

import io.mistok.ingest.body.Fields;
import io.mistok.ingest.body.MalformedBodyException;
import io.mistok.ingest.event.ChannelEvent;
import io.mistok.ingest.event.OpenId;
import io.mistok.ingest.event.Origin;
import io.mistok.ingest.event.Unrecognised;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes the event of a callback's fields; a kind that nobody knows becomes {@link Unrecognised}.
 */
public final class EventTranslator {
    private static final int MAX_PARTY = 128;
    private static final Pattern MSG_ID = Pattern.compile("[0-9A-Za-z_-]{1,64}");
    private static final Set<String> SEALED = Set.of("Encrypt");

    /** Each knows some kinds; the first that knows this one answers. */
    private static final List<Translation> EVENTS =
            List.of(
                    MenuEvents::translate,
                    FollowerEvents::translate,
                    JobEvents::translate,
                    SubscriptionEvents::translate,
                    AgentEvents::translate,
                    AccountEvents::translate);

    /**
     * No official account is older, no event that far ahead. What lies beyond is refused here,
     * where the sender hears of it, and not left to whoever counts by the hour.
     */
    private static final Instant EARLIEST = Instant.parse("2002-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private EventTranslator() {}

    /** Knows some kinds of events. */
    interface Translation {
        /** The event; null when the kind is not known here, or lacks a field it must have. */
        @Nullable ChannelEvent translate(String event, Origin origin, Fields fields);
    }

    /**
     * The event of a callback.
     *
     * @param receivedAt when this attempt reached us
     * @throws MalformedBodyException without a sender, a time and a type
     */
    public static ChannelEvent translate(String channelId, Fields fields, Instant receivedAt)
            throws MalformedBodyException {
        var messageType = required(fields, "MsgType");
        var origin = origin(channelId, fields, receivedAt);
        var event = fields.text("Event");
        var kind = messageType.toLowerCase(Locale.ROOT);
        var known =
                kind.equals("event")
                        ? event(event, origin, fields)
                        : MessageEvents.translate(kind, origin, fields);
        return known != null
                ? known
                : new Unrecognised(origin, messageType, event, Values.map(fields, SEALED));
    }

    /** The case differs by event and by source, so it does not count. */
    private static @Nullable ChannelEvent event(
            @Nullable String event, Origin origin, Fields fields) {
        if (event == null) {
            return null;
        }
        var kind = event.toLowerCase(Locale.ROOT);
        return EVENTS.stream()
                .map(translation -> translation.translate(kind, origin, fields))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Origin origin(String channelId, Fields fields, Instant receivedAt)
            throws MalformedBodyException {
        var occurredAt = Values.second(required(fields, "CreateTime"));
        if (occurredAt == null || !occurredAt.isAfter(EARLIEST) || !occurredAt.isBefore(LATEST)) {
            throw new MalformedBodyException(
                    "CreateTime is not a time in seconds, or out of all reason");
        }
        return new Origin(
                EventId.of(channelId, fields),
                channelId,
                new OpenId(party(required(fields, "FromUserName"))),
                occurredAt,
                receivedAt,
                party(required(fields, "ToUserName")),
                msgId(fields));
    }

    /** Messages say MsgId, results of jobs say MsgID. */
    private static @Nullable String msgId(Fields fields) {
        var id = fields.text("MsgId") == null ? fields.text("MsgID") : fields.text("MsgId");
        return id != null && MSG_ID.matcher(id).matches() ? id : null;
    }

    private static String required(Fields fields, String name) throws MalformedBodyException {
        var value = fields.text(name);
        if (value == null) {
            throw new MalformedBodyException(name + " is missing");
        }
        return value;
    }

    private static String party(String name) throws MalformedBodyException {
        if (name.length() > MAX_PARTY) {
            throw new MalformedBodyException("a party has more than " + MAX_PARTY + " characters");
        }
        return name;
    }
}

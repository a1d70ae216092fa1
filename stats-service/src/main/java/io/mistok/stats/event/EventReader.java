package io.mistok.stats.event;

import io.mistok.stats.event.MenuKey.Kind;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the values of the topic {@code messenger.event.v1}. */
@Component
public class EventReader {
    /**
     * A bucket's place is its start in ten digits; no messenger is older, no event that far ahead.
     */
    private static final Instant EARLIEST = Instant.parse("2002-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    private static final int LONGEST_ID = 128;
    private static final Pattern CHANNEL_ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private static final Set<String> LEAVING =
            Set.of("unfollowed", "authorization-revoked", "account-closed");

    /** What people do, beside taps on the menu; all else is the platform's news. */
    private static final Set<String> ACTIVITY =
            Set.of(
                    "text-received",
                    "image-received",
                    "voice-received",
                    "video-received",
                    "short-video-received",
                    "location-received",
                    "link-received",
                    "file-received",
                    "mini-program-page-received",
                    "followed",
                    "unfollowed",
                    "scene-scanned",
                    "location-reported",
                    "subscription-answered",
                    "subscription-changed");

    private final JsonMapper json;

    public EventReader(JsonMapper json) {
        this.json = json;
    }

    /**
     * Reads one record.
     *
     * @param value {@code null} for a record without one
     * @throws UnreadableEventException if this is no event
     */
    public Event read(byte @Nullable [] value) {
        var body = parse(value);
        var type = required("type", body.type());
        var openId = new OpenId(id("openId", body.openId()));
        var tapped = tapped(type, body);
        return new Event(
                type,
                id("eventId", body.eventId()),
                channelId(body.channelId()),
                openId,
                time(required("occurredAt", body.occurredAt())),
                tapped,
                tapped != null || isActivity(type, body),
                leaving(type, openId, body.subjectOpenId()));
    }

    private EventBody parse(byte @Nullable [] value) {
        if (value == null) {
            throw new UnreadableEventException("The record has no value");
        }
        try {
            return Objects.requireNonNull(json.readValue(value, EventBody.class));
        } catch (JacksonException | NullPointerException notAnObject) {
            throw new UnreadableEventException("The value is not a JSON object of the contract");
        }
    }

    private static @Nullable MenuKey tapped(String type, EventBody body) {
        return switch (type) {
            case "menu-button-clicked",
                    "menu-code-scanned",
                    "menu-pictures-sent",
                    "menu-location-selected" ->
                    new MenuKey(Kind.KEY, required("buttonKey", body.buttonKey()));
            case "menu-link-opened" -> new MenuKey(Kind.URL, required("url", body.url()));
            case "menu-mini-program-opened" ->
                    new MenuKey(Kind.PAGE, required("pagePath", body.pagePath()));
            default -> null;
        };
    }

    /** A message of a kind we have no type for is still something a person sent. */
    private static boolean isActivity(String type, EventBody body) {
        return ACTIVITY.contains(type)
                || (type.equals("unrecognised") && !"event".equals(body.messageType()));
    }

    private static Set<OpenId> leaving(String type, OpenId openId, @Nullable String subject) {
        if (!LEAVING.contains(type)) {
            return Set.of();
        }
        return Set.of(subject == null ? openId : new OpenId(subject));
    }

    private static Instant time(String text) {
        try {
            var time = OffsetDateTime.parse(text).toInstant();
            if (time.isAfter(EARLIEST) && time.isBefore(LATEST)) {
                return time;
            }
        } catch (DateTimeException notATime) {
            throw new UnreadableEventException("occurredAt is not an RFC 3339 time");
        }
        throw new UnreadableEventException("occurredAt is out of all reason");
    }

    private static String channelId(@Nullable String value) {
        if (!CHANNEL_ID.matcher(required("channelId", value)).matches()) {
            throw new UnreadableEventException("channelId is not the id of a channel");
        }
        return required("channelId", value);
    }

    private static String id(String field, @Nullable String value) {
        if (required(field, value).length() > LONGEST_ID) {
            throw new UnreadableEventException(field + " is longer than " + LONGEST_ID);
        }
        return required(field, value);
    }

    private static String required(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new UnreadableEventException(field + " is missing");
        }
        return value;
    }
}

package io.mistok.reply.event;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads values of {@code messenger.event.v1}. */
@Component
public class EventReader {
    private final ObjectReader reader =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readerFor(ChannelEvent.class);

    /**
     * Reads one value.
     *
     * @throws UnreadableEventException if the value is not an event with its required fields
     */
    public ChannelEvent read(byte[] value) {
        ChannelEvent event = parse(value);
        if (!isComplete(event)) {
            throw new UnreadableEventException("a required field is missing");
        }
        return event;
    }

    private ChannelEvent parse(byte[] value) {
        try {
            return reader.readValue(value);
        } catch (JacksonException | IllegalArgumentException failure) {
            // The original message quotes the value, which holds personal data.
            throw new UnreadableEventException(failure.getClass().getSimpleName());
        }
    }

    private static boolean isComplete(@Nullable ChannelEvent event) {
        return switch (event) {
            case null -> false;
            case ChannelEvent.Other _ -> true;
            case ChannelEvent.TextReceived it -> isHeadComplete(it) && present(it.text());
            case ChannelEvent.SceneScanned it -> isHeadComplete(it) && present(it.scene());
            case ChannelEvent.MenuButtonClicked it -> isHeadComplete(it) && present(it.buttonKey());
            case ChannelEvent.MenuToolUsed it -> isHeadComplete(it) && present(it.buttonKey());
            case ChannelEvent.VoiceReceived it -> isHeadComplete(it);
            case ChannelEvent.OtherMessage it -> isHeadComplete(it);
            case ChannelEvent.Followed it -> isHeadComplete(it);
            case ChannelEvent.Unfollowed it -> isHeadComplete(it);
            case ChannelEvent.GaveUp it -> isHeadComplete(it);
        };
    }

    private static boolean isHeadComplete(ChannelEvent event) {
        return present(event.eventId(), event.channelId(), event.openId(), event.occurredAt());
    }

    private static boolean present(@Nullable Object... values) {
        return Stream.of(values).noneMatch(value -> value == null);
    }
}

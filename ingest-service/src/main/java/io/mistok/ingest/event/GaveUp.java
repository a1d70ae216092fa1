package io.mistok.ingest.event;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * Control record: an attempt's passive deadline passed, and it is answered without a reply. From
 * here a late answer belongs to whoever decides replies.
 */
@JsonTypeName("gave-up")
public record GaveUp(@JsonUnwrapped Origin origin) implements ChannelEvent {
    /** Gives up on {@code event}, with only what says which one it was. */
    public static GaveUp on(ChannelEvent event) {
        var origin = event.origin();
        return new GaveUp(
                new Origin(
                        origin.eventId(),
                        origin.channelId(),
                        origin.openId(),
                        origin.occurredAt(),
                        origin.receivedAt(),
                        null,
                        null));
    }
}

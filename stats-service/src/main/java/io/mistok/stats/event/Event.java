package io.mistok.stats.event;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a channel, as far as counting is concerned.
 *
 * @param type kind of the event, as on the topic; new kinds come without notice
 * @param eventId the same for every repeat of one event
 * @param channelId where it happened
 * @param openId whose event it is
 * @param occurredAt stamped by the platform, whole seconds
 * @param tapped the menu button that was tapped; {@code null} when it was no tap
 * @param activity whether the follower did it, so that it makes them active
 * @param leaving whom we must not be able to name once this event is counted
 */
public record Event(
        String type,
        String eventId,
        String channelId,
        OpenId openId,
        Instant occurredAt,
        @Nullable MenuKey tapped,
        boolean activity,
        Set<OpenId> leaving) {

    private static final String CONTROL = "gave-up";

    /** The same event, with others to forget. */
    public Event leaving(Set<OpenId> others) {
        return new Event(
                type, eventId, channelId, openId, occurredAt, tapped, activity, Set.copyOf(others));
    }

    /** A record between services: nothing that happened, never counted. */
    public boolean isControl() {
        return type.equals(CONTROL);
    }
}

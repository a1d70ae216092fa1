package io.mistok.reply.delivery;

import io.mistok.reply.decision.Decision;
import io.mistok.reply.event.ChannelEvent;
import io.mistok.reply.event.OpenId;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * An answer for which nobody waits any more.
 *
 * @param decision decides what to say, when it is needed
 */
public record LateAnswer(Occasion occasion, Supplier<CompletableFuture<Decision>> decision) {
    /** What the follower did, and when. */
    public record Occasion(
            String eventId, String channelId, OpenId openId, Trigger trigger, Instant occurredAt) {
        public static Occasion of(ChannelEvent event) {
            return new Occasion(
                    event.eventId(),
                    event.channelId(),
                    event.openId(),
                    Trigger.of(event),
                    event.occurredAt());
        }
    }
}

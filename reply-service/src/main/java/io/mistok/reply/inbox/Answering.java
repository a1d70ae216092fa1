package io.mistok.reply.inbox;

import io.mistok.reply.decision.Decision;
import io.mistok.reply.delivery.LateAnswer;
import io.mistok.reply.event.ChannelEvent;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one event. It is decided when somebody needs it first and never again, so a
 * partition that was only read again asks no external system.
 */
final class Answering {
    private final LateAnswer.Occasion occasion;
    private @Nullable Supplier<CompletableFuture<Decision>> decide;
    private @Nullable CompletableFuture<Decision> decision;

    Answering(LateAnswer.Occasion occasion, Supplier<CompletableFuture<Decision>> decide) {
        this.occasion = occasion;
        this.decide = decide;
    }

    LateAnswer.Occasion occasion() {
        return occasion;
    }

    /** Whether the follower of that event is the one to be answered. */
    boolean isFor(ChannelEvent event) {
        return occasion.openId().equals(event.openId())
                && occasion.channelId().equals(event.channelId());
    }

    synchronized CompletableFuture<Decision> decision() {
        if (decision == null) {
            decision = Objects.requireNonNull(decide).get();
            decide = null; // and with it the event, which is bigger than the decision
        }
        return decision;
    }
}

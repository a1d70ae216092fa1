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
 * partition that was only read again decides nothing.
 */
final class Answering {
    private final LateAnswer.Occasion occasion;
    private @Nullable Supplier<CompletableFuture<Decision>> decide;
    private @Nullable CompletableFuture<Decision> decision;

    Answering(ChannelEvent event, Supplier<CompletableFuture<Decision>> decide) {
        this.occasion = LateAnswer.Occasion.of(event);
        this.decide = decide;
    }

    LateAnswer.Occasion occasion() {
        return occasion;
    }

    synchronized CompletableFuture<Decision> decision() {
        if (decision == null) {
            decision = Objects.requireNonNull(decide).get();
            decide = null; // and with it the record, which is bigger than the decision
        }
        return decision;
    }
}

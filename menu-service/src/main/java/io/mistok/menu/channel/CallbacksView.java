package io.mistok.menu.channel;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.mistok.menu.inbox.CallbackSeen;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What has been seen of a channel's callbacks; each is absent until it happens. */
@Schema(name = "Callbacks")
@JsonInclude(Include.NON_NULL)
record CallbacksView(
        @Schema(description = "Last time WeChat verified the callback address")
                @Nullable Instant verifiedAt,
        @Schema(description = "Last callback that was accepted, to the minute")
                @Nullable Instant acceptedAt,
        @Schema(description = "Last callback that was refused") @Nullable Instant refusedAt,
        @Schema(description = "Why it was refused, in words") @Nullable String refusal) {

    static CallbacksView of(CallbackSeen seen) {
        return new CallbacksView(
                seen.lastVerifiedAt(),
                seen.lastAcceptedAt(),
                seen.lastRefusedAt(),
                seen.lastRefusal());
    }
}

package io.mistok.reply.preview;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The body as the API's description shows it. */
record PreviewRequest(Event event, @Nullable Instant at) {
    record Event(
            @Schema(example = "text-received") String type,
            @Nullable String text,
            @Nullable String key,
            @Nullable String scene) {}
}

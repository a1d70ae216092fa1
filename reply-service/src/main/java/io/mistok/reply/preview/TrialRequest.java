package io.mistok.reply.preview;

import io.mistok.reply.content.Content;
import io.mistok.reply.event.ChannelEvent;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be tried, as it was read. */
record TrialRequest(Content.External external, ChannelEvent event) {
    /**
     * The body as the API's description shows it.
     *
     * @param event a text when absent
     */
    @Schema(name = "TrialRequest")
    record Body(Content.External content, PreviewRequest.@Nullable Event event) {}
}

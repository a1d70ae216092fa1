package io.mistok.reply.preview;

import io.mistok.reply.channel.Channel;
import io.mistok.reply.channel.Channels;
import io.mistok.reply.content.Content;
import io.mistok.reply.content.Content.Answer;
import io.mistok.reply.content.Filling;
import io.mistok.reply.decision.EventVariables;
import io.mistok.reply.decision.RuleDecider;
import io.mistok.reply.event.ChannelEvent;
import io.mistok.reply.input.Input;
import io.mistok.reply.rule.Choice;
import io.mistok.reply.rule.Replies;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Tries rules out without a follower. */
@Tag(name = "Trying out", description = "What would be answered, without answering it")
@RestController
@RequestMapping("/api/channels/{channelId}/replies/preview")
class PreviewController {
    private final Channels channels;
    private final Replies replies;
    private final PreviewReader reader;

    PreviewController(Channels channels, Replies replies, PreviewReader reader) {
        this.channels = channels;
        this.replies = replies;
        this.reader = reader;
    }

    @PostMapping
    @Operation(summary = "What would be answered to an event")
    Preview preview(
            @PathVariable String channelId,
            @RequestBody @Schema(implementation = PreviewRequest.class) JsonNode body) {
        ChannelEvent event = Input.read(body, input -> reader.read(input, channelId));
        Channel channel = channels.require(channelId);
        Choice choice = RuleDecider.choose(replies.of(channelId), event, channel.timeZone());
        var filling = new Filling(() -> EventVariables.of(event, Optional.of(channel)));
        return switch (choice.content()) {
            case Answer it -> new Preview(choice.rule(), choice.because(), filling.fill(it));
            case Content.External it -> described(choice, it);
        };
    }

    private static Preview described(Choice choice, Content.External it) {
        return new Preview(
                choice.rule(),
                choice.because() + ", which would ask the external system at " + it.url(),
                new Content.External(it.url(), null, it.fallback()));
    }
}

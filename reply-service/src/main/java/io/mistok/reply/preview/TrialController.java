package io.mistok.reply.preview;

import io.mistok.reply.channel.Channel;
import io.mistok.reply.channel.Channels;
import io.mistok.reply.content.Content;
import io.mistok.reply.content.Content.Answer;
import io.mistok.reply.content.Filling;
import io.mistok.reply.decision.EventVariables;
import io.mistok.reply.event.ChannelEvent;
import io.mistok.reply.external.ExternalTrials;
import io.mistok.reply.external.Trial;
import io.mistok.reply.external.Verdict;
import io.mistok.reply.input.Input;
import io.mistok.reply.preview.TrialResult.Signed;
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

/** Asks a business system before followers do. */
@Tag(name = "Trying out", description = "What would be answered, without answering it")
@RestController
@RequestMapping("/api/channels/{channelId}/replies/external/test")
class TrialController {
    private final Channels channels;
    private final Replies replies;
    private final TrialReader reader;
    private final ExternalTrials trials;

    TrialController(Channels channels, Replies replies, TrialReader reader, ExternalTrials trials) {
        this.channels = channels;
        this.replies = replies;
        this.reader = reader;
        this.trials = trials;
    }

    @PostMapping
    @Operation(
            summary = "Ask a business system once, with a made-up event",
            description =
                    "The question has \"test\": true and an eventId that begins with test-. It is"
                            + " signed with the given secret, or with the one that a saved reply has"
                            + " for this address.")
    TrialResult test(
            @PathVariable String channelId,
            @RequestBody @Schema(implementation = TrialRequest.Body.class) JsonNode body) {
        var wanted = Input.read(body, input -> reader.read(input, channelId));
        var channel = channels.require(channelId);
        var signed = signed(channelId, wanted.external());
        var trial = trials.ask(signed.external(), SampleEvent.question(wanted.event()));
        return fits(wanted.event(), trial)
                ? result(trial, signed.how(), channel, wanted.event())
                : unfit(trial, signed.how());
    }

    private record Asked(Content.External external, Signed how) {}

    private Asked signed(String channelId, Content.External external) {
        if (external.secret() != null) {
            return new Asked(external, Signed.GIVEN);
        }
        return replies.of(channelId)
                .rules()
                .secretOf(external.url())
                .map(secret ->
                        new Asked(
                                new Content.External(external.url(), secret, external.fallback()),
                                Signed.STORED))
                .orElseGet(() -> new Asked(external, Signed.NO));
    }

    private static boolean fits(ChannelEvent event, Trial trial) {
        return event instanceof ChannelEvent.Message
                || !(trial.answer() instanceof Content.Transfer);
    }

    private static TrialResult result(
            Trial trial, Signed how, Channel channel, ChannelEvent event) {
        var filling = new Filling(() -> EventVariables.of(event, Optional.of(channel)));
        Answer answer = trial.answer();
        return new TrialResult(
                trial.verdict().isGood(),
                trial.verdict(),
                trial.status(),
                trial.took().toMillis(),
                how,
                answer == null ? null : filling.fill(answer),
                trial.problem(),
                trial.verdict().fix());
    }

    private static TrialResult unfit(Trial trial, Signed how) {
        return new TrialResult(
                false,
                Verdict.INVALID_CONTENT,
                null,
                trial.took().toMillis(),
                how,
                null,
                "It hands over to a person what is not a message",
                Verdict.INVALID_CONTENT.fix());
    }
}

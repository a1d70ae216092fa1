package io.mistok.reply.decision;

import io.micrometer.core.instrument.MeterRegistry;
import io.mistok.reply.channel.Channel;
import io.mistok.reply.channel.Channels;
import io.mistok.reply.content.Content;
import io.mistok.reply.content.Content.Answer;
import io.mistok.reply.content.Filling;
import io.mistok.reply.event.ChannelEvent;
import io.mistok.reply.external.ExternalReplies;
import io.mistok.reply.external.Outcome;
import io.mistok.reply.external.Question;
import io.mistok.reply.rule.Choice;
import io.mistok.reply.rule.RuleBook;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Decides what a follower gets. Without an external system the decision is there at once. */
@Component
public class ReplyDecider {
    private final RuleBook rules;
    private final Channels channels;
    private final ExternalReplies externals;
    private final MeterRegistry metrics;

    ReplyDecider(
            RuleBook rules, Channels channels, ExternalReplies externals, MeterRegistry metrics) {
        this.rules = rules;
        this.channels = channels;
        this.externals = externals;
        this.metrics = metrics;
    }

    /**
     * Finds the rule now, and fills in its content or asks an external system when told to. What is
     * returned holds on to {@code json} only where an external system would be asked with it.
     *
     * @param json the event as it stands on the topic
     * @return decides; its result never completes exceptionally
     */
    public Supplier<CompletableFuture<Decision>> prepare(ChannelEvent event, byte[] json) {
        Optional<Channel> channel = channels.find(event.channelId());
        ZoneId zone = channel.map(Channel::timeZone).orElse(ZoneOffset.UTC);
        Choice choice = RuleDecider.choose(rules.of(event.channelId()), event, zone);
        var filling = new Filling(() -> EventVariables.of(event, channel));
        return switch (choice.content()) {
            case Answer answer ->
                    () -> {
                        count(choice);
                        return CompletableFuture.completedFuture(shown(choice, answer, filling));
                    };
            case Content.External external ->
                    () -> {
                        count(choice);
                        return externals
                                .ask(external, new Question(event.eventId(), json))
                                .thenApply(outcome ->
                                        settle(event, choice, external, outcome, filling));
                    };
        };
    }

    private void count(Choice choice) {
        metrics.counter("mistok.reply.decisions", "kind", choice.kind()).increment();
    }

    private static Decision shown(Choice choice, Answer answer, Filling filling) {
        return new Decision(choice.rule(), choice.because(), filling.fill(answer));
    }

    private static Decision settle(
            ChannelEvent event,
            Choice choice,
            Content.External external,
            Outcome outcome,
            Filling filling) {
        return switch (outcome) {
            case Outcome.Answered it when fits(event, it.answer()) ->
                    new Decision(
                            choice.rule(),
                            choice.because() + ", and an external system answered",
                            filling.fill(it.answer()));
            case Outcome.Answered _ ->
                    failed(choice, external, filling, "it transferred what is not a message");
            case Outcome.Failed it -> failed(choice, external, filling, it.reason());
        };
    }

    private static boolean fits(ChannelEvent event, Answer answer) {
        return event instanceof ChannelEvent.Message || !(answer instanceof Content.Transfer);
    }

    private static Decision failed(
            Choice choice, Content.External external, Filling filling, String reason) {
        Answer fallback = external.fallback();
        String then = fallback == null ? "there is no fallback" : "the fallback answers";
        return new Decision(
                choice.rule(),
                "%s; the external system gave no answer (%s), %s"
                        .formatted(choice.because(), reason, then),
                fallback == null ? new Content.Silence() : filling.fill(fallback));
    }
}

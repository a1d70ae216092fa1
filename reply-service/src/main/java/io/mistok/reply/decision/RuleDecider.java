package io.mistok.reply.decision;

import io.mistok.reply.calendar.OffHours;
import io.mistok.reply.content.Content;
import io.mistok.reply.event.ChannelEvent;
import io.mistok.reply.rule.Choice;
import io.mistok.reply.rule.RuleSet;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one rule that answers an event.
 *
 * <p>A message: keyword rules by priority, then off-hours when closed, then the default. A click:
 * the rule of its key, then the default. Following: the scan rule of the scene, then the welcome. A
 * scan: its rule. Buttons that scan, photograph or locate: the rule of their key; the default only
 * where the follower's screen waits for a message, because what they send arrives as a message of
 * its own.
 */
public final class RuleDecider {
    private RuleDecider() {}

    public static Choice choose(RuleSet rules, ChannelEvent event, ZoneId channelZone) {
        Choice choice = first(rules, event, channelZone);
        return event instanceof ChannelEvent.Message
                        || !(choice.content() instanceof Content.Transfer)
                ? choice
                : new Choice(
                        choice.rule(),
                        choice.because() + ", but only a message can be handed to a person",
                        new Content.Silence());
    }

    private static Choice first(RuleSet rules, ChannelEvent event, ZoneId channelZone) {
        return switch (event) {
            case ChannelEvent.TextReceived it ->
                    rules.keyword(it.text()).orElseGet(() -> usual(rules, event, channelZone));
            case ChannelEvent.VoiceReceived it ->
                    heard(rules, it.recognition())
                            .orElseGet(() -> usual(rules, event, channelZone));
            case ChannelEvent.OtherMessage _ -> usual(rules, event, channelZone);
            case ChannelEvent.MenuButtonClicked it ->
                    rules.key(it.buttonKey())
                            .or(() -> rules.standard())
                            .orElseGet(() -> noReplyTo(it.buttonKey()));
            case ChannelEvent.MenuToolUsed it ->
                    rules.key(it.buttonKey())
                            .or(() -> awaited(rules, it.awaitsMessage()))
                            .orElseGet(() -> noReplyTo(it.buttonKey()));
            case ChannelEvent.Followed it ->
                    scan(rules, it.scene())
                            .or(() -> rules.subscribe())
                            .orElseGet(() -> Choice.silence("There is no reply to following"));
            case ChannelEvent.SceneScanned it ->
                    scan(rules, it.scene())
                            .orElseGet(() ->
                                    Choice.silence("The scene " + it.scene() + " has no reply"));
            case ChannelEvent.Unfollowed _ -> Choice.silence("The follower has left");
            case ChannelEvent.GaveUp _, ChannelEvent.Other _ ->
                    Choice.silence("Nothing is ever answered to " + event.type());
        };
    }

    private static Choice usual(RuleSet rules, ChannelEvent event, ZoneId channelZone) {
        return offHours(rules.rules().offHours(), event, channelZone)
                .or(() -> rules.standard())
                .orElseGet(() -> Choice.silence("No rule matches, and there is no default reply"));
    }

    private static Optional<Choice> heard(RuleSet rules, @Nullable String recognition) {
        return recognition == null || recognition.isBlank()
                ? Optional.empty()
                : rules.keyword(recognition);
    }

    private static Optional<Choice> offHours(
            @Nullable OffHours calendar, ChannelEvent event, ZoneId channelZone) {
        if (calendar == null || !calendar.enabled() || calendar.content() == null) {
            return Optional.empty();
        }
        Content content = calendar.content();
        return calendar.closedBecause(event.occurredAt(), channelZone)
                .map(because -> new Choice("off-hours", because, content));
    }

    private static Optional<Choice> scan(RuleSet rules, @Nullable String scene) {
        return scene == null ? Optional.empty() : rules.scan(scene);
    }

    private static Optional<Choice> awaited(RuleSet rules, @Nullable Boolean awaitsMessage) {
        return Boolean.TRUE.equals(awaitsMessage) ? rules.standard() : Optional.empty();
    }

    private static Choice noReplyTo(String key) {
        return Choice.silence("The key " + key + " has no reply, and there is no default one");
    }
}

package io.mistok.reply.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mistok.reply.content.Content;
import io.mistok.reply.content.Content.Answer;
import io.mistok.reply.content.Filling;
import io.mistok.reply.decision.Decision;
import io.mistok.reply.decision.EventVariables;
import io.mistok.reply.decision.RuleDecider;
import io.mistok.reply.event.ChannelEvent;
import io.mistok.reply.event.EventReader;
import io.mistok.reply.outbox.ReplyOutbox;
import io.mistok.reply.rule.Choice;
import io.mistok.reply.rule.RuleSet;
import io.mistok.reply.rule.Rules;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Walks the way of a reply some hundred times before the first follower does: in a fresh process
 * the first one would take over 300 ms.
 */
@Component
class WarmUp {
    private static final int ROUNDS = 500;
    private static final byte[] CLICK =
            """
            {"type":"menu-button-clicked","eventId":"warm-up","channelId":"warm-up",
             "openId":"oWarmUp","occurredAt":"2026-01-01T00:00:00Z","buttonKey":"KEY"}
            """
                    .getBytes(UTF_8);

    private final EventReader reader;
    private final ReplyOutbox outbox;
    private boolean done;

    WarmUp(EventReader reader, ReplyOutbox outbox) {
        this.reader = reader;
        this.outbox = outbox;
    }

    void once() {
        if (!done) {
            outbox.connect();
            RuleSet rules = RuleSet.of(0, rules());
            for (int round = 0; round < ROUNDS; round++) {
                walk(rules);
            }
            done = true;
        }
    }

    private void walk(RuleSet rules) {
        ChannelEvent event = reader.read(CLICK);
        Choice choice = RuleDecider.choose(rules, event, ZoneOffset.UTC);
        if (choice.content() instanceof Answer answer) {
            var filling = new Filling(() -> EventVariables.of(event, Optional.empty()));
            outbox.warmUp(
                    event, new Decision(choice.rule(), choice.because(), filling.fill(answer)));
        }
    }

    private static Rules rules() {
        return new Rules(
                Map.of("KEY", new Content.Text("at {{time}}")),
                null,
                null,
                Map.of(),
                List.of(),
                null);
    }
}

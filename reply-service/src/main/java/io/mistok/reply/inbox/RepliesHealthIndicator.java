package io.mistok.reply.inbox;

import io.mistok.reply.channel.Channels;
import io.mistok.reply.rule.RuleBook;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Ready once rules and channels have been read; what is away later costs no readiness. */
@Component
class RepliesHealthIndicator implements HealthIndicator {
    private final RuleBook rules;
    private final Channels channels;
    private final InboxStart inbox;

    RepliesHealthIndicator(RuleBook rules, Channels channels, InboxStart inbox) {
        this.rules = rules;
        this.channels = channels;
        this.inbox = inbox;
    }

    @Override
    public Health health() {
        var health = inbox.isOpen() ? Health.up() : Health.down();
        return health.withDetail("rules", word(rules.isLoaded()))
                .withDetail("channels", word(channels.areKnown()))
                .build();
    }

    private static String word(boolean known) {
        return known ? "known" : "not read yet";
    }
}

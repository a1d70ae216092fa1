package io.mistok.reply.rule;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The rules of every channel in memory: what answers when the database does not. */
@Component
public class RuleBook {
    private final Map<String, RuleSet> byChannel = new ConcurrentHashMap<>();
    private volatile boolean loaded;

    RuleBook(MeterRegistry metrics) {
        metrics.gaugeMapSize("mistok.rules.channels", List.of(), byChannel);
    }

    public RuleSet of(String channelId) {
        return byChannel.getOrDefault(channelId, RuleSet.NONE);
    }

    /** Whether the rules have been read once; before that nothing may be decided. */
    public boolean isLoaded() {
        return loaded;
    }

    void markLoaded() {
        loaded = true;
    }

    /** Keeps the newer of what is known and what is told. */
    void absorb(String channelId, RuleSet told) {
        byChannel.merge(channelId, told, RuleBook::newer);
    }

    void forget(String channelId) {
        byChannel.remove(channelId);
    }

    private static RuleSet newer(RuleSet one, RuleSet other) {
        return one.revision() > other.revision() ? one : other;
    }
}

package io.mistok.reply.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.mistok.reply.calendar.OffHours;
import io.mistok.reply.content.Content;
import io.mistok.reply.content.WebhookSecret;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All reply rules of one channel, in the shape of the REST API.
 *
 * @param keys by key of the menu button
 * @param defaultReply when nothing else answers
 * @param scans by scene of the QR code
 * @param keywords in order of priority
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Rules(
        Map<String, Content> keys,
        @JsonProperty("default") @Nullable Content defaultReply,
        @Nullable Content subscribe,
        Map<String, Content> scans,
        List<Keyword> keywords,
        @Nullable OffHours offHours) {
    public static final Rules NONE = new Rules(Map.of(), null, null, Map.of(), List.of(), null);

    public Rules {
        keys = Collections.unmodifiableMap(new TreeMap<>(keys));
        scans = Collections.unmodifiableMap(new TreeMap<>(scans));
        keywords = List.copyOf(keywords);
    }

    Rules withKey(String key, @Nullable Content content) {
        return new Rules(
                with(keys, key, content), defaultReply, subscribe, scans, keywords, offHours);
    }

    Rules withDefault(@Nullable Content content) {
        return new Rules(keys, content, subscribe, scans, keywords, offHours);
    }

    Rules withSubscribe(@Nullable Content content) {
        return new Rules(keys, defaultReply, content, scans, keywords, offHours);
    }

    Rules withScan(String scene, @Nullable Content content) {
        return new Rules(
                keys, defaultReply, subscribe, with(scans, scene, content), keywords, offHours);
    }

    Rules withKeywords(List<Keyword> changed) {
        return new Rules(keys, defaultReply, subscribe, scans, changed, offHours);
    }

    Rules withOffHours(@Nullable OffHours changed) {
        return new Rules(keys, defaultReply, subscribe, scans, keywords, changed);
    }

    /** The secret with which questions to that address are signed, if a rule asks it. */
    public Optional<WebhookSecret> secretOf(String url) {
        var found = new AtomicReference<@Nullable WebhookSecret>();
        mapContents(content -> {
            if (content instanceof Content.External it && it.url().equals(url)) {
                found.compareAndSet(null, it.secret());
            }
            return content;
        });
        return Optional.ofNullable(found.get());
    }

    /** The same rules with every content put through a function. */
    Rules mapContents(UnaryOperator<Content> change) {
        return new Rules(
                map(keys, change),
                map(defaultReply, change),
                map(subscribe, change),
                map(scans, change),
                keywords.stream()
                        .map(it ->
                                new Keyword(it.match(), it.pattern(), change.apply(it.content())))
                        .toList(),
                map(offHours, change));
    }

    private static Map<String, Content> with(
            Map<String, Content> contents, String name, @Nullable Content content) {
        var changed = new TreeMap<>(contents);
        if (content == null) {
            changed.remove(name);
        } else {
            changed.put(name, content);
        }
        return changed;
    }

    private static Map<String, Content> map(
            Map<String, Content> contents, UnaryOperator<Content> change) {
        var changed = new TreeMap<String, Content>();
        contents.forEach((name, content) -> changed.put(name, change.apply(content)));
        return changed;
    }

    private static @Nullable Content map(@Nullable Content content, UnaryOperator<Content> change) {
        return content == null ? null : change.apply(content);
    }

    private static @Nullable OffHours map(@Nullable OffHours it, UnaryOperator<Content> change) {
        return it == null
                ? null
                : new OffHours(
                        it.enabled(),
                        it.timeZone(),
                        it.weekly(),
                        it.holidays(),
                        it.workdays(),
                        map(it.content(), change));
    }
}

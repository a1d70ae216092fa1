package io.mistok.reply.rule;

import io.mistok.reply.content.Content;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The choices of one set of rules, each made once: what is remembered of events answered by the
 * same rule is then the same object.
 */
final class Choices {
    private final Map<String, Choice> keys;
    private final Map<String, Choice> scans;
    private final Optional<Choice> subscribe;
    private final Optional<Choice> standard;
    private final List<Keyword> keywords;

    /** Made when they are needed first; who makes one a second time makes an equal one. */
    private final @Nullable Choice[] ofKeywords;

    Choices(Rules rules) {
        keys = choices(rules.keys(), Choices::key);
        scans = choices(rules.scans(), Choices::scan);
        subscribe =
                Optional.ofNullable(rules.subscribe())
                        .map(it -> new Choice("subscribe", "The follower has just followed", it));
        standard =
                Optional.ofNullable(rules.defaultReply())
                        .map(it ->
                                new Choice(
                                        "default",
                                        "No rule is closer, so the default reply answers",
                                        it));
        keywords = rules.keywords();
        ofKeywords = new Choice[keywords.size()];
    }

    Optional<Choice> key(String key) {
        return Optional.ofNullable(keys.get(key));
    }

    Optional<Choice> scan(String scene) {
        return Optional.ofNullable(scans.get(scene));
    }

    Optional<Choice> subscribe() {
        return subscribe;
    }

    Optional<Choice> standard() {
        return standard;
    }

    /** The choice of a keyword rule, by its index from 0. */
    Choice keyword(int index) {
        Choice made = ofKeywords[index];
        if (made == null) {
            made = keyword(index + 1, keywords.get(index));
            ofKeywords[index] = made;
        }
        return made;
    }

    private static Choice key(String key, Content content) {
        return new Choice("key:" + key, "The key " + key + " has its own reply", content);
    }

    private static Choice scan(String scene, Content content) {
        return new Choice("scan:" + scene, "The scene " + scene + " has its own reply", content);
    }

    private static Choice keyword(int position, Keyword keyword) {
        String match = keyword.match().name().toLowerCase(Locale.ROOT);
        return new Choice(
                "keyword:" + position,
                "Keyword rule %d (%s \"%s\") matches".formatted(position, match, keyword.pattern()),
                keyword.content());
    }

    private static Map<String, Choice> choices(
            Map<String, Content> contents, BiFunction<String, Content, Choice> choice) {
        var choices = new HashMap<String, Choice>();
        contents.forEach((name, content) -> choices.put(name, choice.apply(name, content)));
        return choices;
    }
}

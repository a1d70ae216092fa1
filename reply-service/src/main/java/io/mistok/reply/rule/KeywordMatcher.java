package io.mistok.reply.rule;

import com.google.re2j.Pattern;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The keyword rules of a channel, ready to match. Regular expressions are RE2's: their time grows
 * with the text and nothing else, so no pattern can hold a partition up.
 */
final class KeywordMatcher {
    private record Ready(RuleSet.Hit hit, Predicate<Text> matches) {}

    private record Text(String written, String folded) {}

    private final List<Ready> keywords = new ArrayList<>();

    KeywordMatcher(List<Keyword> rules) {
        for (Keyword rule : rules) {
            keywords.add(new Ready(new RuleSet.Hit(keywords.size() + 1, rule), predicate(rule)));
        }
    }

    Optional<RuleSet.Hit> firstMatch(String written) {
        if (keywords.isEmpty()) {
            return Optional.empty();
        }
        var text = new Text(written, fold(written));
        return keywords.stream().filter(it -> it.matches().test(text)).map(Ready::hit).findFirst();
    }

    private static Predicate<Text> predicate(Keyword rule) {
        return switch (rule.match()) {
            case EXACT -> {
                String wanted = fold(rule.pattern());
                yield text -> text.folded().equals(wanted);
            }
            case CONTAINS -> {
                String wanted = fold(rule.pattern());
                yield text -> text.folded().contains(wanted);
            }
            case REGEX -> {
                Pattern pattern = Pattern.compile(rule.pattern());
                yield text -> pattern.matcher(text.written()).find();
            }
        };
    }

    /** Full width and half width, upper and lower case are the same to people. */
    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}

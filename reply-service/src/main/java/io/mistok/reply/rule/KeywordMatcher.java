package io.mistok.reply.rule;

import com.google.re2j.Pattern;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The keyword rules of a channel, ready to match. Exact and contained words are found in the same
 * time however many there are. Only expressions are tried one after the other, up to the best hit:
 * they are RE2's, whose time grows with the text and nothing else, so no pattern can hold a
 * partition up.
 */
final class KeywordMatcher {
    private record Expression(Pattern pattern, int position) {}

    private final boolean empty;
    private final Map<String, Integer> exact = new HashMap<>();
    private final Phrases contained;
    private final List<Expression> expressions = new ArrayList<>();

    KeywordMatcher(List<Keyword> rules) {
        this.empty = rules.isEmpty();
        var phrases = new ArrayList<Phrases.Phrase>();
        for (var i = 0; i < rules.size(); i++) {
            var pattern = rules.get(i).pattern();
            switch (rules.get(i).match()) {
                case EXACT -> exact.putIfAbsent(fold(pattern), i);
                case CONTAINS -> phrases.add(new Phrases.Phrase(fold(pattern), i));
                case REGEX -> expressions.add(new Expression(Pattern.compile(pattern), i));
            }
        }
        contained = new Phrases(phrases);
    }

    /** The index, from 0, of the rule that answers. */
    Optional<Integer> firstMatch(String written) {
        if (empty) {
            return Optional.empty();
        }
        var folded = fold(written);
        var word = Math.min(exact.getOrDefault(folded, Phrases.NONE), contained.firstIn(folded));
        var first =
                expressions.stream()
                        .takeWhile(it -> it.position() < word)
                        .filter(it -> it.pattern().matcher(written).find())
                        .findFirst()
                        .map(Expression::position)
                        .orElse(word);
        return first == Phrases.NONE ? Optional.empty() : Optional.of(first);
    }

    /** Full width and half width, upper and lower case are the same to people. */
    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}

package io.mistok.reply.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import io.mistok.reply.content.Content;
import io.mistok.reply.rule.Keyword.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeywordMatcherTest {
    private static final Match[] MATCHES = Match.values();

    @Test
    void theFirstThatMatchesAnswersWhateverItsKind() {
        var matcher =
                matcher(
                        keyword(Match.REGEX, "^menu \\d+$"),
                        keyword(Match.CONTAINS, "price"),
                        keyword(Match.EXACT, "the price list"),
                        keyword(Match.REGEX, "li.t"),
                        keyword(Match.EXACT, "hello"));
        assertThat(position(matcher, "The PRICE list")).hasValue(2);
        assertThat(position(matcher, "menu 12")).hasValue(1);
        assertThat(position(matcher, "a list")).hasValue(4);
        assertThat(position(matcher, " Hello ")).hasValue(5);
        assertThat(position(matcher, "nothing")).isEmpty();
    }

    @Test
    void aPhraseInsideAnotherIsFound() {
        var matcher =
                matcher(
                        keyword(Match.CONTAINS, "abcd"),
                        keyword(Match.CONTAINS, "c"),
                        keyword(Match.CONTAINS, "bc"));
        assertThat(position(matcher, "xabcx")).hasValue(2);
        assertThat(position(matcher, "xabcdx")).hasValue(1);
        assertThat(position(matcher, "ab")).isEmpty();
    }

    @Test
    void ofTwoAlikeTheFirstAnswers() {
        for (var match : MATCHES) {
            assertThat(position(matcher(keyword(match, "a"), keyword(match, "a")), "a"))
                    .hasValue(1);
        }
    }

    @Test
    void manyRulesFindWhatTryingEachWouldFind() {
        var random = new Random(20261125);
        for (var round = 0; round < 200; round++) {
            var rules = new ArrayList<Keyword>();
            for (var i = random.nextInt(40); i > 0; i--) {
                rules.add(keyword(MATCHES[random.nextInt(MATCHES.length)], word(random, 1, 5)));
            }
            var matcher = new KeywordMatcher(rules);
            for (var i = 0; i < 50; i++) {
                var text = word(random, 0, 9);
                assertThat(position(matcher, text)).as(text).isEqualTo(tryEach(rules, text));
            }
        }
    }

    @Test
    void tenThousandPhrasesAreFoundEach() {
        var rules = new ArrayList<Keyword>();
        for (var i = 0; i < 10_000; i++) {
            rules.add(keyword(Match.CONTAINS, "<order %d>".formatted(i)));
        }
        var matcher = new KeywordMatcher(rules);
        for (var i = 0; i < 10_000; i += 7) {
            assertThat(position(matcher, "where is <order %d>?".formatted(i))).hasValue(i + 1);
        }
        assertThat(position(matcher, "where is <order 10000>?")).isEmpty();
    }

    private static Optional<Integer> tryEach(List<Keyword> rules, String text) {
        for (var i = 0; i < rules.size(); i++) {
            var pattern = rules.get(i).pattern();
            var matches =
                    switch (rules.get(i).match()) {
                        case EXACT -> folded(text).equals(folded(pattern));
                        case CONTAINS -> folded(text).contains(folded(pattern));
                        case REGEX -> Pattern.compile(pattern).matcher(text).find();
                    };
            if (matches) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).strip();
    }

    /** Of few letters, so that much of it occurs in much else. */
    private static String word(Random random, int shortest, int longest) {
        var word = new StringBuilder();
        for (var i = random.nextInt(shortest, longest + 1); i > 0; i--) {
            word.append("abAB价".charAt(random.nextInt(5)));
        }
        return word.toString();
    }

    private static Optional<Integer> position(KeywordMatcher matcher, String text) {
        return matcher.firstMatch(text).map(index -> index + 1);
    }

    private static KeywordMatcher matcher(Keyword... rules) {
        return new KeywordMatcher(List.of(rules));
    }

    private static Keyword keyword(Match match, String pattern) {
        return new Keyword(match, pattern, new Content.Silence());
    }
}

package io.mistok.reply.rule;

import java.util.Optional;

/** The rules of one channel, ready to decide. */
public final class RuleSet {
    /** Of a channel that nobody has given rules. */
    public static final RuleSet NONE = of(0, Rules.NONE);

    /**
     * The keyword rule that answers.
     *
     * @param position from 1
     */
    public record Hit(int position, Keyword keyword) {}

    private final long revision;
    private final Rules rules;
    private final KeywordMatcher matcher;

    private RuleSet(long revision, Rules rules) {
        this.revision = revision;
        this.rules = rules;
        this.matcher = new KeywordMatcher(rules.keywords());
    }

    public static RuleSet of(long revision, Rules rules) {
        return new RuleSet(revision, rules);
    }

    /** Grows with every change of any channel. */
    public long revision() {
        return revision;
    }

    public Rules rules() {
        return rules;
    }

    public Optional<Hit> firstKeyword(String text) {
        return matcher.firstMatch(text);
    }
}

package io.mistok.reply.rule;

import java.util.Optional;

/** The rules of one channel, ready to decide. */
public final class RuleSet {
    /** Of a channel that nobody has given rules. */
    public static final RuleSet NONE = of(0, Rules.NONE);

    private final long revision;
    private final Rules rules;
    private final Choices choices;
    private final KeywordMatcher matcher;

    private RuleSet(long revision, Rules rules) {
        this.revision = revision;
        this.rules = rules;
        this.choices = new Choices(rules);
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

    /** The first keyword rule that matches. */
    public Optional<Choice> keyword(String text) {
        return matcher.firstMatch(text).map(choices::keyword);
    }

    /** The rule of a menu button. */
    public Optional<Choice> key(String key) {
        return choices.key(key);
    }

    /** The rule of a QR code. */
    public Optional<Choice> scan(String scene) {
        return choices.scan(scene);
    }

    /** The welcome. */
    public Optional<Choice> subscribe() {
        return choices.subscribe();
    }

    /** What answers when nothing else does. */
    public Optional<Choice> standard() {
        return choices.standard();
    }
}

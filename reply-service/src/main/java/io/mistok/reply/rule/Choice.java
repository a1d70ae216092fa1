package io.mistok.reply.rule;

import io.mistok.reply.content.Content;

/**
 * The rule that answers an event, and its content as it was saved.
 *
 * @param rule {@code key:NAME}, {@code keyword:N}, {@code off-hours}, {@code default}, {@code
 *     subscribe}, {@code scan:SCENE} or {@code none}
 * @param because one sentence for people
 */
public record Choice(String rule, String because, Content content) {
    private static final String NO_RULE = "none";

    public static Choice silence(String because) {
        return new Choice(NO_RULE, because, new Content.Silence());
    }

    /** The rule without what it is about: few enough values to count by. */
    public String kind() {
        int colon = rule.indexOf(':');
        return colon < 0 ? rule : rule.substring(0, colon);
    }
}

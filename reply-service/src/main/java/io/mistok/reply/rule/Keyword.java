package io.mistok.reply.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.mistok.reply.content.Content;

/**
 * Answers a text that matches.
 *
 * @param pattern what to look for; for {@code exact} and {@code contains} case, width and blanks
 *     around it do not matter, {@code regex} is RE2 syntax, found anywhere in the text
 */
public record Keyword(Match match, String pattern, Content content) {
    /** How a pattern is compared. */
    public enum Match {
        @JsonProperty("exact")
        EXACT,
        @JsonProperty("contains")
        CONTAINS,
        @JsonProperty("regex")
        REGEX
    }
}

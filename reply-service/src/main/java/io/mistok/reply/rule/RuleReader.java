package io.mistok.reply.rule;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.mistok.reply.calendar.OffHours;
import io.mistok.reply.calendar.OffHoursReader;
import io.mistok.reply.content.Content;
import io.mistok.reply.content.ContentReader;
import io.mistok.reply.input.Input;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads the rules that admins write. */
@Component
class RuleReader {
    private static final int MAX_KEYWORDS = 10_000;

    /** Every one before the best hit is tried on a message, so these stay fewer. */
    private static final int MAX_EXPRESSIONS = 500;

    private static final int MAX_PATTERN = 512;

    /** A counted repetition is unrolled: this keeps a short pattern from becoming a big program. */
    private static final int MAX_PROGRAM = 10_000;

    private final ContentReader contents;
    private final OffHoursReader calendars;

    RuleReader(ContentReader contents, OffHoursReader calendars) {
        this.contents = contents;
        this.calendars = calendars;
    }

    Content content(JsonNode body) {
        return Input.read(body, contents::read);
    }

    Content contentForEvent(JsonNode body) {
        return Input.read(body, contents::readForEvent);
    }

    OffHours offHours(JsonNode body) {
        return Input.read(body, calendars::read);
    }

    List<Keyword> keywords(JsonNode body) {
        return Input.read(
                body,
                input -> {
                    var keywords =
                            input.elements(MAX_KEYWORDS).stream().map(this::keyword).toList();
                    checkExpressions(input, keywords);
                    return keywords;
                });
    }

    private static void checkExpressions(Input input, List<Keyword> keywords) {
        var count = keywords.stream().filter(it -> it.match() == Keyword.Match.REGEX).count();
        if (count > MAX_EXPRESSIONS) {
            input.refuse(
                    "has %d regular expressions, at most %d are allowed"
                            .formatted(count, MAX_EXPRESSIONS));
        }
    }

    private Keyword keyword(Input input) {
        input.only("match", "pattern", "content");
        Keyword.Match match = input.choice("match", Keyword.Match.class);
        Input pattern = input.required("pattern");
        Input content = input.required("content");
        return new Keyword(
                match,
                pattern == null ? "" : pattern(pattern, match),
                content == null ? new Content.Silence() : contents.read(content));
    }

    private static String pattern(Input input, Keyword.Match match) {
        String pattern = input.asText(MAX_PATTERN);
        if (match == Keyword.Match.REGEX) {
            check(input, pattern);
        }
        return pattern;
    }

    private static void check(Input input, String pattern) {
        try {
            if (Pattern.compile(pattern).programSize() > MAX_PROGRAM) {
                input.refuse("is too big a regular expression: repeat less");
            }
        } catch (PatternSyntaxException failure) {
            input.refuse("is not a regular expression (RE2 syntax): " + failure.getDescription());
        }
    }
}

package io.mistok.reply.content;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values for {@code {{names}}} in a text. A name without a value is left out, and a value is never
 * read for names again: a follower who writes {@code {{openId}}} gets it back as it is.
 *
 * @param values by name
 */
public record Variables(Map<String, String> values) {
    static final Variables NONE = new Variables(Map.of());
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^{}]*)}}");

    public Variables {
        values = Map.copyOf(values);
    }

    /** Whether there is anything to fill in. */
    static boolean hasNames(String template) {
        return template.contains("{{");
    }

    /** Fills in a text that people read. */
    String fill(String template) {
        return replace(template, this::valueOf);
    }

    /** Fills in an address: values are percent-encoded, so they cannot change its shape. */
    String fillUrl(String template) {
        return replace(
                template,
                name ->
                        URLEncoder.encode(valueOf(name), StandardCharsets.UTF_8)
                                .replace("+", "%20"));
    }

    static String withPlaceholder(String value, String template) {
        return replace(template, _ -> value);
    }

    private String valueOf(String name) {
        return values.getOrDefault(name.strip(), "");
    }

    private static String replace(String template, UnaryOperator<String> values) {
        if (!hasNames(template)) {
            return template;
        }
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(values.apply(found.group(1))));
    }
}

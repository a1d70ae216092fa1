package io.mistok.reply.content;

import io.mistok.reply.input.Input;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Texts and addresses with variables, as they are saved. */
final class Templates {
    private Templates() {}

    static String text(Input input, String field, int maxBytes) {
        Input text = input.required(field);
        return text == null ? "" : read(text, maxBytes);
    }

    static @Nullable String optionalText(Input input, String field, int maxBytes) {
        Input text = input.optional(field);
        return text == null ? null : read(text, maxBytes);
    }

    static String url(Input input, String field) {
        Input url = input.required(field);
        return url == null ? "" : readUrl(url);
    }

    static @Nullable String optionalUrl(Input input, String field) {
        Input url = input.optional(field);
        return url == null ? null : readUrl(url);
    }

    private static String read(Input input, int maxBytes) {
        String template = input.asText(maxBytes);
        if (Variables.NONE.fill(template).contains("{{")) {
            input.refuse("has {{ without a name and }}");
        } else if (!XmlText.clean(template).equals(template)) {
            input.refuse("has control characters that a message cannot carry");
        }
        return template;
    }

    private static String readUrl(Input input) {
        String template = read(input, Limits.URL);
        // Any value stands in for the variables: they are percent-encoded when they are filled in.
        if (!template.isEmpty() && !isWebAddress(Variables.withPlaceholder("x", template))) {
            input.refuse("must be an http:// or https:// address with a host");
        }
        return template;
    }

    static boolean isWebAddress(String text) {
        try {
            var uri = new URI(text);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https"))
                    && uri.getRawAuthority() != null
                    && uri.getRawUserInfo() == null;
        } catch (URISyntaxException _) {
            return false;
        }
    }
}

package io.mistok.menu.button;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mistok.menu.problem.Violation;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/** Which fields a button must have and may have, by its type. */
final class ActionRules {

    private static final int KEY_LIMIT = 128;
    private static final int URL_LIMIT = 1024;

    /** Ours: WeChat names none, and no id or path comes near it. */
    private static final int OTHER_LIMIT = 1024;

    private final String pointer;
    private final ButtonRequest button;
    private final List<Violation> violations;

    private ActionRules(String pointer, ButtonRequest button, List<Violation> violations) {
        this.pointer = pointer;
        this.button = button;
        this.violations = violations;
    }

    /** A button without sub-buttons. */
    static void check(String pointer, ButtonRequest button, List<Violation> violations) {
        new ActionRules(pointer, button, violations).checkType();
    }

    /** A button with sub-buttons only opens them. */
    static void checkNone(String pointer, ButtonRequest button, List<Violation> violations) {
        var rules = new ActionRules(pointer, button, violations);
        if (button.type() != null) {
            rules.add("type", "A button has a type or subButtons, not both");
        }
        for (var field : Field.values()) {
            if (field.of(button) != null) {
                rules.add(field.wireName(), "A button with subButtons has none of its own");
            }
        }
    }

    private void checkType() {
        var type = button.type();
        if (type == null) {
            add("type", "A button needs a type or subButtons");
            return;
        }
        ButtonType.called(type)
                .ifPresentOrElse(
                        this::checkFields,
                        () -> add("type", "A type is one of " + ButtonType.all()));
    }

    private void checkFields(ButtonType type) {
        for (var field : Field.values()) {
            var value = field.of(button);
            if (value == null && type.takes(field)) {
                add(field.wireName(), "A " + type.wireName() + " button needs this field");
            } else if (value != null && !type.takes(field)) {
                add(field.wireName(), "A " + type.wireName() + " button does not have this field");
            } else if (value != null) {
                checkValue(field, value);
            }
        }
    }

    private void checkValue(Field field, String value) {
        switch (field) {
            case KEY -> checkLength(field, value, KEY_LIMIT, "A key");
            case URL -> {
                checkLength(field, value, URL_LIMIT, "An address");
                if (!isWebAddress(value)) {
                    add(field.wireName(), "An address begins with http:// or https:// and a host");
                }
            }
            case APP_ID -> checkLength(field, value, OTHER_LIMIT, "An AppID");
            case PAGE_PATH -> checkLength(field, value, OTHER_LIMIT, "A page path");
            case MEDIA_ID -> checkLength(field, value, OTHER_LIMIT, "A media id");
            case ARTICLE_ID -> checkLength(field, value, OTHER_LIMIT, "An article id");
        }
    }

    private void checkLength(Field field, String value, int limit, String what) {
        var bytes = value.getBytes(UTF_8).length;
        if (bytes > limit) {
            violations.add(
                    new Violation(
                            pointer + "/" + field.wireName(),
                            "%s has at most %d bytes in UTF-8; this one has %d"
                                    .formatted(what, limit, bytes),
                            limit));
        }
    }

    /** Lenient after the host: WeChat accepts characters that a strict URI would not. */
    private static boolean isWebAddress(String value) {
        var lower = value.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
            return false;
        }
        var authority = value.substring(value.indexOf("//") + 2).split("[/?#]", 2)[0];
        try {
            return new URI("http://" + authority).getRawAuthority() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private void add(String field, String detail) {
        violations.add(new Violation(pointer + "/" + field, detail));
    }
}

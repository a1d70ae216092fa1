package io.mistok.menu.button;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mistok.menu.problem.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What WeChat accepts and an admin may not have meant. */
public final class MenuWarnings {

    /** Older documents and older clients: 40 bytes instead of 60. */
    private static final int OLD_SUB_NAME_LIMIT = 40;

    private final List<Violation> warnings = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    private MenuWarnings() {}

    public static List<Violation> of(List<Button> buttons) {
        var warnings = new MenuWarnings();
        for (var top = 0; top < buttons.size(); top++) {
            warnings.look("/buttons/" + top, buttons.get(top));
        }
        return warnings.warnings;
    }

    private void look(String pointer, Button button) {
        if (button.key() != null && !keys.add(button.key())) {
            var detail =
                    "Another button has this key: both get the same reply and are counted as one";
            warnings.add(new Violation(pointer + "/key", detail));
        }
        for (var sub = 0; sub < button.subButtons().size(); sub++) {
            lookBelow(pointer + "/subButtons/" + sub, button.subButtons().get(sub));
        }
    }

    private void lookBelow(String pointer, Button button) {
        if (button.name().getBytes(UTF_8).length > OLD_SUB_NAME_LIMIT) {
            var detail = "Names of more than 40 bytes may be cut off on the follower's screen";
            warnings.add(new Violation(pointer + "/name", detail, OLD_SUB_NAME_LIMIT));
        }
        look(pointer, button);
    }
}

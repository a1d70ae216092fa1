package io.mistok.menu.button;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.mistok.menu.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What WeChat accepts as a menu. Lengths count bytes of UTF-8.
 *
 * @see <a href="https://developers.weixin.qq.com/doc/service/api/custommenu/api_createcustommenu">
 *     Creating a menu</a>
 */
public final class MenuRules {

    private static final int TOP_LIMIT = 3;
    private static final int SUB_LIMIT = 5;
    private static final int TOP_NAME_LIMIT = 16;
    private static final int SUB_NAME_LIMIT = 60;
    private static final int DEPTH_LIMIT = 2;

    private final List<Violation> violations = new ArrayList<>();

    private MenuRules() {}

    /** Everything that is wrong with the menu, in its order; an empty menu may be drawn. */
    public static List<Violation> violations(
            @Nullable List<? extends @Nullable ButtonRequest> buttons) {
        var rules = new MenuRules();
        rules.checkMenu(buttons);
        return rules.violations;
    }

    private void checkMenu(@Nullable List<? extends @Nullable ButtonRequest> buttons) {
        if (buttons == null) {
            add("/buttons", "A menu has a list of buttons", null);
            return;
        }
        if (buttons.size() > TOP_LIMIT) {
            add("/buttons", "A menu has at most 3 top-level buttons", TOP_LIMIT);
        }
        for (var index = 0; index < buttons.size(); index++) {
            checkTop("/buttons/" + index, buttons.get(index));
        }
    }

    private void checkTop(String pointer, @Nullable ButtonRequest button) {
        if (button == null) {
            add(pointer, "This is not a button", null);
            return;
        }
        checkName(pointer, button, TOP_NAME_LIMIT, "a top-level button");
        var children = Objects.requireNonNull(button.subButtons());
        if (children.isEmpty()) {
            ActionRules.check(pointer, button, violations);
            return;
        }
        ActionRules.checkNone(pointer, button, violations);
        if (children.size() > SUB_LIMIT) {
            add(pointer + "/subButtons", "A button has at most 5 sub-buttons", SUB_LIMIT);
        }
        for (var index = 0; index < children.size(); index++) {
            checkSub(pointer + "/subButtons/" + index, children.get(index));
        }
    }

    private void checkSub(String pointer, @Nullable ButtonRequest button) {
        if (button == null) {
            add(pointer, "This is not a button", null);
            return;
        }
        checkName(pointer, button, SUB_NAME_LIMIT, "a sub-button");
        if (Objects.requireNonNull(button.subButtons()).isEmpty()) {
            ActionRules.check(pointer, button, violations);
        } else {
            add(pointer + "/subButtons", "A menu has two levels of buttons", DEPTH_LIMIT);
        }
    }

    private void checkName(String pointer, ButtonRequest button, int limit, String what) {
        var name = button.name();
        if (name == null) {
            add(pointer + "/name", "A button needs a name", null);
            return;
        }
        var bytes = name.getBytes(UTF_8).length;
        if (bytes > limit) {
            add(
                    pointer + "/name",
                    "This name has %d bytes in UTF-8; %s may have %d".formatted(bytes, what, limit),
                    limit);
        }
    }

    private void add(String pointer, String detail, @Nullable Integer limit) {
        violations.add(new Violation(pointer, detail, limit));
    }
}

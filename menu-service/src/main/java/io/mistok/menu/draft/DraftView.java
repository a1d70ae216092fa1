package io.mistok.menu.draft;

import io.mistok.menu.button.Button;
import io.mistok.menu.button.MenuWarnings;
import io.mistok.menu.problem.Violation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * The stored draft.
 *
 * @param warnings what WeChat accepts and the admin may not have meant
 */
@Schema(name = "Draft")
public record DraftView(List<Button> buttons, List<Violation> warnings) {

    public static DraftView of(List<Button> buttons) {
        return new DraftView(buttons, MenuWarnings.of(buttons));
    }
}

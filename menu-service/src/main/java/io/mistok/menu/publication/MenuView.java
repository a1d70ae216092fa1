package io.mistok.menu.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mistok.menu.button.Button;
import io.mistok.menu.draft.DraftView;
import io.mistok.menu.problem.Violation;
import io.mistok.menu.version.PublishedMenu;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The menu of a channel: what is drawn and what followers have.
 *
 * @param published absent until the first publication
 * @param changed whether publishing would change anything for followers
 * @param changes what it would change
 * @param notes after an import: what could not be kept as it was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Menu")
record MenuView(
        DraftView draft,
        @Nullable PublishedMenu published,
        boolean changed,
        List<Change> changes,
        @Nullable List<Violation> notes) {

    static MenuView of(List<Button> draft, @Nullable PublishedMenu published) {
        List<Button> live = published == null ? List.of() : published.buttons();
        var changed = !Button.sameContent(draft, live);
        var changes = changed ? Changes.between(live, draft) : List.<Change>of();
        return new MenuView(DraftView.of(draft), published, changed, changes, null);
    }

    MenuView with(List<Violation> notes) {
        return new MenuView(draft, published, changed, changes, notes);
    }
}

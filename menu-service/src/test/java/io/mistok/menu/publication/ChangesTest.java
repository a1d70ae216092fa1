package io.mistok.menu.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.menu.button.Button;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class ChangesTest {

    @Test
    void everyDifferenceIsNamedByButton() {
        var published = List.of(click("a", "Help", "HELP"), click("b", "Shop", "SHOP"));
        var draft =
                List.of(
                        click("c", "New", "NEW"),
                        click("a", "Support", "HELP"),
                        click("d", "More", "MORE"));

        assertThat(Changes.between(published, draft))
                .containsExactly(
                        new Change("added", "c", "New", "/buttons/0", List.of()),
                        new Change("changed", "a", "Support", "/buttons/1", List.of("name")),
                        new Change("moved", "a", "Support", "/buttons/1", List.of()),
                        new Change("added", "d", "More", "/buttons/2", List.of()),
                        new Change("removed", "b", "Shop", "/buttons/1", List.of()));
    }

    @Test
    void sameMenuWithOtherIdsIsNoChange() {
        var view = List.of(click("a", "Help", "HELP"));

        assertThat(Button.sameContent(view, List.of(click("z", "Help", "HELP")))).isTrue();
        assertThat(Changes.between(view, view)).isEmpty();
    }

    private static Button click(String itemId, String name, String key) {
        return new Button(itemId, name, "click", key, null, null, null, null, null, List.of());
    }
}

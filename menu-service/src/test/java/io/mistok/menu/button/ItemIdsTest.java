package io.mistok.menu.button;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class ItemIdsTest {

    private final AtomicInteger made = new AtomicInteger();
    private final List<Button> before =
            assign(
                    List.of(
                            Buttons.click("Help", "HELP"),
                            Buttons.parent(
                                    "More",
                                    List.of(
                                            Buttons.view("Shop", "https://a.example"),
                                            Buttons.click("Hours", "HOURS")))),
                    List.of());

    @Test
    void newMenuGetsAnIdForEveryButton() {
        assertThat(ids(before)).containsExactly("new1", "new2", "new3", "new4");
    }

    @Test
    void sameMenuWithoutIdsKeepsThemAll() {
        var again =
                List.of(
                        Buttons.click("Help", "HELP"),
                        Buttons.parent(
                                "More",
                                List.of(
                                        Buttons.view("Shop", "https://a.example"),
                                        Buttons.click("Hours", "HOURS"))));

        assertThat(assign(again, List.of(before))).isEqualTo(before);
    }

    @Test
    void renamedAndMovedButtonIsKnownByItsKey() {
        var moved = List.of(Buttons.parent("Other", List.of(Buttons.click("Support", "HELP"))));

        assertThat(assign(moved, List.of(before)).getFirst().subButtons().getFirst().itemId())
                .isEqualTo("new1");
    }

    @Test
    void changedAddressIsKnownByItsName() {
        var changed = List.of(Buttons.view("Shop", "https://b.example"));

        assertThat(ids(assign(changed, List.of(before)))).containsExactly("new3");
    }

    @Test
    void givenIdWinsOverEverythingElse() {
        var everythingNew = List.of(Buttons.withId("new1", Buttons.view("X", "https://x.example")));

        assertThat(ids(assign(everythingNew, List.of(before)))).containsExactly("new1");
    }

    @Test
    void foreignIdIsReplaced() {
        var foreign = List.of(Buttons.withId("theirs", Buttons.click("New", "NEW")));

        assertThat(ids(assign(foreign, List.of(before)))).containsExactly("new5");
    }

    @Test
    void copiedButtonIsAnotherButton() {
        var copy = Buttons.withId("new1", Buttons.click("Help", "HELP"));
        var twice = List.of(copy, Buttons.withId("new1", Buttons.click("Help", "HELP")));

        assertThat(ids(assign(twice, List.of(before)))).containsExactly("new1", "new5");
    }

    @Test
    void buttonThatComesBackIsKnownFromAnEarlierVersion() {
        var draft = assign(List.of(Buttons.click("Other", "OTHER")), List.of(before));
        var back = List.of(Buttons.click("Hours", "HOURS"));

        assertThat(ids(assign(back, List.of(draft, before)))).containsExactly("new4");
    }

    private List<Button> assign(List<ButtonRequest> asked, List<List<Button>> earlier) {
        return ItemIds.assign(asked, earlier, () -> "new" + made.incrementAndGet());
    }

    private static List<String> ids(List<Button> menu) {
        return menu.stream().flatMap(Button::all).map(Button::itemId).toList();
    }
}

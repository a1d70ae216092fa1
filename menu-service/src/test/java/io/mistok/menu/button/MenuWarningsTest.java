package io.mistok.menu.button;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.menu.problem.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class MenuWarningsTest {

    @Test
    void sharedKeyAndLongSubNameAreWarnedOf() {
        var menu =
                ItemIds.assign(
                        List.of(
                                Buttons.click("A", "K"),
                                Buttons.parent("B", List.of(Buttons.click("好".repeat(14), "K")))),
                        List.of(),
                        () -> "id");

        assertThat(MenuWarnings.of(menu))
                .extracting(Violation::pointer)
                .containsExactly("/buttons/1/subButtons/0/name", "/buttons/1/subButtons/0/key");
    }
}

package io.mistok.stats.channel;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.stats.event.MenuKey;
import io.mistok.stats.event.MenuKey.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ItemsTest {
    private static final MenuButton HELP = button("help", "Help", "click", "HELP", null, null);
    private static final MenuButton SHOP =
            button("shop", "Shop", "view", null, "https://example.com/a", null);

    @Test
    void itemKeepsWhatItWasCalledBefore() {
        var renamed = button("help", "Support", "click", "SUPPORT", null, null);
        var items = new Items(List.of(List.of(renamed), List.of(HELP)));

        assertThat(items.tapped(key("HELP"))).map(Item::name).hasValue("Support");
        assertThat(items.tapped(key("SUPPORT"))).map(Item::itemId).hasValue("help");
    }

    @Test
    void newestMenuDecidesWhoseAKeyIs() {
        var other = button("other", "Other", "click", "HELP", null, null);
        var items = new Items(List.of(List.of(other), List.of(HELP)));
        assertThat(items.tapped(key("HELP"))).map(Item::itemId).hasValue("other");
    }

    @Test
    void firstOfTwoButtonsWithOneKeyGetsTheTaps() {
        var twin = button("twin", "Twin", "click", "HELP", null, null);
        var items = new Items(List.of(List.of(HELP, twin)));
        assertThat(items.tapped(key("HELP"))).map(Item::itemId).hasValue("help");
        assertThat(items.all()).hasSize(2);
    }

    @Test
    void addressBelongsToTheLinkBeforeTheMiniProgramThatFallsBackToIt() {
        var mini =
                button("mini", "Mini", "miniprogram", null, "https://example.com/a", "pages/index");
        var items = new Items(List.of(List.of(mini, SHOP)));

        assertThat(items.tapped(new MenuKey(Kind.URL, "https://example.com/a")))
                .map(Item::itemId)
                .hasValue("shop");
        assertThat(items.tapped(new MenuKey(Kind.PAGE, "pages/index")))
                .map(Item::itemId)
                .hasValue("mini");
    }

    @Test
    void buttonThatOnlyOpensOthersIsNoItem() {
        var group = new MenuButton("group", "More", null, null, null, null, List.of(HELP, SHOP));
        var items = new Items(List.of(List.of(group)));
        assertThat(items.all()).extracting(Item::itemId).containsExactly("help", "shop");
    }

    @Test
    void retiredItemsComeAfterTheCurrentOnes() {
        var items = new Items(List.of(List.of(SHOP), List.of(HELP)));
        assertThat(items.all()).extracting(Item::current).containsExactly(true, false);
    }

    private static MenuKey key(String value) {
        return new MenuKey(Kind.KEY, value);
    }

    private static MenuButton button(
            String itemId,
            String name,
            String type,
            @Nullable String key,
            @Nullable String url,
            @Nullable String pagePath) {
        return new MenuButton(itemId, name, type, key, url, pagePath, null);
    }
}

package io.mistok.stats.channel;

import io.mistok.stats.event.MenuKey;
import io.mistok.stats.event.MenuKey.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A button of a published menu; one with sub-buttons only opens them. */
record MenuButton(
        @Nullable String itemId,
        @Nullable String name,
        @Nullable String type,
        @Nullable String key,
        @Nullable String url,
        @Nullable String pagePath,
        @Nullable List<MenuButton> subButtons) {

    /** The buttons under this one that do something when tapped, or this one itself. */
    Stream<MenuButton> leaves() {
        return subButtons == null || subButtons.isEmpty()
                ? Stream.of(this).filter(button -> button.itemId != null && button.type != null)
                : subButtons.stream().flatMap(MenuButton::leaves);
    }

    /** By what the platform names this button; empty for a type that sends no event. */
    Optional<MenuKey> mainKey() {
        if (key != null) {
            return Optional.of(new MenuKey(Kind.KEY, key));
        }
        return pagePath != null ? Optional.of(new MenuKey(Kind.PAGE, pagePath)) : address();
    }

    /** A mini program has an address as well, for clients too old to open it. */
    Optional<MenuKey> address() {
        return Optional.ofNullable(url).map(address -> new MenuKey(Kind.URL, address));
    }
}

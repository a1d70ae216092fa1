package io.mistok.stats.channel;

import io.mistok.stats.event.MenuKey;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedCollection;

/**
 * The buttons of all published menus of a channel, and which of them an event means.
 *
 * <p>The newest menu that has a key decides whose it is; of two buttons with the same key in one
 * menu it is the first. An address belongs to a link before it belongs to a mini program that only
 * falls back to it.
 */
public final class Items {
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<MenuKey, String> owners = new HashMap<>();

    /**
     * @param menus newest first
     */
    Items(SequencedCollection<List<MenuButton>> menus) {
        var newest = true;
        for (var menu : menus) {
            var buttons = menu.stream().flatMap(MenuButton::leaves).toList();
            for (var button : buttons) {
                add(button, newest);
                button.mainKey().ifPresent(key -> claim(key, button));
            }
            buttons.forEach(button -> button.address().ifPresent(key -> claim(key, button)));
            newest = false;
        }
    }

    /** All items: those of the current menu in its order, then the retired ones. */
    public Collection<Item> all() {
        return Collections.unmodifiableCollection(items.values());
    }

    /** The item that was tapped; empty if no menu ever had that key. */
    public Optional<Item> tapped(MenuKey key) {
        return Optional.ofNullable(owners.get(key)).map(items::get);
    }

    private void add(MenuButton button, boolean newest) {
        var item =
                new Item(
                        Objects.requireNonNull(button.itemId()),
                        Objects.requireNonNullElse(button.name(), ""),
                        Objects.requireNonNull(button.type()),
                        button.mainKey().map(MenuKey::value).orElse(null),
                        newest);
        items.putIfAbsent(item.itemId(), item);
    }

    private void claim(MenuKey key, MenuButton button) {
        owners.putIfAbsent(key, Objects.requireNonNull(button.itemId()));
    }
}

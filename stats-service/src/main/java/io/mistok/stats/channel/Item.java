package io.mistok.stats.channel;

import org.jspecify.annotations.Nullable;

/**
 * A button over all menus that had it, under new names, keys and addresses.
 *
 * @param itemId stays with the button
 * @param name in the newest menu that has it
 * @param type button type in that menu, as {@code click} or {@code view}
 * @param key its key, address or page in that menu; {@code null} for a type that has none
 * @param current whether the newest menu has it
 */
public record Item(
        String itemId, String name, String type, @Nullable String key, boolean current) {}

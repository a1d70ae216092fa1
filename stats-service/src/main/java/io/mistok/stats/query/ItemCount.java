package io.mistok.stats.query;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Taps on one menu item.
 *
 * @param itemId of the button; for what no menu ever had, what events call it, as {@code key:NAME}
 * @param key its key, address or page in the newest menu that has it
 * @param type button type
 * @param name in the newest menu that has it; what no menu ever had is shown by its key
 */
record ItemCount(
        String itemId, @Nullable String key, String type, String name, long total, long unique) {

    static List<List<?>> rows(List<ItemCount> items) {
        return Table.of(
                List.of("itemId", "key", "type", "name", "total", "unique"),
                items,
                one ->
                        Arrays.asList(
                                one.itemId, one.key, one.type, one.name, one.total, one.unique));
    }
}

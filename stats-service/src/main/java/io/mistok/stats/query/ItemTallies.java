package io.mistok.stats.query;

import io.mistok.stats.channel.Item;
import io.mistok.stats.channel.Items;
import io.mistok.stats.event.MenuKey;
import io.mistok.stats.projection.Bucket;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up taps by item, whatever the item was called, keyed or linked to when it was tapped. */
class ItemTallies {
    private static final Tally NONE = new Tally();

    private final Items items;
    private final Map<String, Tally> byItem = new LinkedHashMap<>();
    private final Map<MenuKey, Tally> unknown = new LinkedHashMap<>();

    ItemTallies(Items items) {
        this.items = items;
    }

    void add(Bucket bucket) {
        bucket.key().measure().button().ifPresent(key -> tally(key).add(bucket));
    }

    /** Most tapped first, then as in the menu; retired items only if somebody tapped them. */
    List<ItemCount> counts() {
        var counts = new ArrayList<ItemCount>();
        for (var item : items.all()) {
            var tally = byItem.getOrDefault(item.itemId(), NONE);
            if (item.current() || tally.total() > 0) {
                counts.add(count(item, tally));
            }
        }
        unknown.forEach((key, tally) -> counts.add(count(key, tally)));
        counts.sort(Comparator.comparingLong(ItemCount::total).reversed());
        return counts;
    }

    private Tally tally(MenuKey key) {
        return items.tapped(key)
                .map(item -> byItem.computeIfAbsent(item.itemId(), _ -> new Tally()))
                .orElseGet(() -> unknown.computeIfAbsent(key, _ -> new Tally()));
    }

    private static ItemCount count(Item item, Tally tally) {
        return new ItemCount(
                item.itemId(), item.key(), item.type(), item.name(), tally.total(), tally.unique());
    }

    private static ItemCount count(MenuKey key, Tally tally) {
        return new ItemCount(
                key.toString(),
                key.value(),
                key.kind().usualType(),
                key.value(),
                tally.total(),
                tally.unique());
    }
}

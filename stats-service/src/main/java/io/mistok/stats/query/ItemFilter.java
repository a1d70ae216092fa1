package io.mistok.stats.query;

import io.mistok.stats.channel.Items;
import io.mistok.stats.event.MenuKey;
import io.mistok.stats.projection.Measure;
import java.util.List;
import java.util.function.Predicate;

/** Finds what one item has been counted under. */
class ItemFilter {
    private final Items items;
    private final List<Measure> counted;

    ItemFilter(Items items, List<Measure> counted) {
        this.items = items;
        this.counted = counted;
    }

    /**
     * All measures of an item.
     *
     * @param item an {@code itemId} of the channel's menus, or of the answer about its items
     * @throws InvalidQuestionException if there is no such item
     */
    List<Measure> find(String item) {
        var known = items.all().stream().anyMatch(one -> one.itemId().equals(item));
        var found = known ? measures(key -> isOf(item, key)) : measures(key -> isNamed(item, key));
        if (!known && found.isEmpty()) {
            throw new InvalidQuestionException("item", "The channel has no such item");
        }
        return found;
    }

    private boolean isOf(String itemId, MenuKey key) {
        return items.tapped(key).filter(one -> one.itemId().equals(itemId)).isPresent();
    }

    private static boolean isNamed(String item, MenuKey key) {
        return key.toString().equals(item) || key.value().equals(item);
    }

    private List<Measure> measures(Predicate<MenuKey> wanted) {
        return counted.stream()
                .filter(measure -> measure.button().filter(wanted).isPresent())
                .toList();
    }
}

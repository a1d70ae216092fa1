package io.mistok.stats.projection;

import io.mistok.stats.event.Event;
import io.mistok.stats.event.MenuKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a bucket counts.
 *
 * @param name {@code clicks}, {@code active}, {@code item:} and a {@link MenuKey}, or {@code
 *     action:} and the kind of an event
 */
public record Measure(String name) {
    /** Taps on the menu, whichever button. */
    public static final Measure CLICKS = new Measure("clicks");

    /** Everything a follower does, so that its users are the active followers. */
    public static final Measure ACTIVE = new Measure("active");

    private static final String ITEM = "item:";
    private static final String ACTION = "action:";

    /** Taps on the button that events call so. */
    public static Measure item(MenuKey key) {
        return new Measure(ITEM + key);
    }

    /** Events of one kind. */
    public static Measure action(String type) {
        return new Measure(ACTION + type);
    }

    /** Everything the event counts for. */
    static List<Measure> of(Event event) {
        var measures = new ArrayList<Measure>();
        if (event.tapped() == null) {
            measures.add(action(event.type()));
        } else {
            measures.add(CLICKS);
            measures.add(item(event.tapped()));
        }
        if (event.activity()) {
            measures.add(ACTIVE);
        }
        return measures;
    }

    /** The button whose taps are counted; empty if it is no button's measure. */
    public Optional<MenuKey> button() {
        return name.startsWith(ITEM)
                ? Optional.of(MenuKey.parse(name.substring(ITEM.length())))
                : Optional.empty();
    }

    /** The kind of event counted; empty if it is no action's measure. */
    public Optional<String> action() {
        return name.startsWith(ACTION)
                ? Optional.of(name.substring(ACTION.length()))
                : Optional.empty();
    }
}

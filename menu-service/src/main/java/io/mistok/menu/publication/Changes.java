package io.mistok.menu.publication;

import io.mistok.menu.button.Button;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What publishing the draft would change, button by button. */
final class Changes {

    private static final Map<String, Getter> FIELDS = fields();

    private final Map<String, Placed> before;
    private final Map<String, Placed> after;
    private final List<Change> changes = new ArrayList<>();

    private Changes(List<Button> published, List<Button> draft) {
        this.before = place(published);
        this.after = place(draft);
    }

    static List<Change> between(List<Button> published, List<Button> draft) {
        var changes = new Changes(published, draft);
        changes.after.forEach(changes::compare);
        changes.before.forEach(changes::lookForRemoved);
        return List.copyOf(changes.changes);
    }

    private void compare(String itemId, Placed now) {
        var was = before.get(itemId);
        if (was == null) {
            add("added", itemId, now, List.of());
            return;
        }
        var differing =
                FIELDS.entrySet().stream()
                        .filter(field -> differs(field.getValue(), was.button, now.button))
                        .map(Map.Entry::getKey)
                        .toList();
        if (!differing.isEmpty()) {
            add("changed", itemId, now, differing);
        }
        if (!was.pointer.equals(now.pointer)) {
            add("moved", itemId, now, List.of());
        }
    }

    private void lookForRemoved(String itemId, Placed was) {
        if (!after.containsKey(itemId)) {
            add("removed", itemId, was, List.of());
        }
    }

    private void add(String kind, String itemId, Placed place, List<String> fields) {
        changes.add(new Change(kind, itemId, place.button.name(), place.pointer, fields));
    }

    private static boolean differs(Getter field, Button was, Button now) {
        return !Objects.equals(field.of(was), field.of(now));
    }

    private static Map<String, Placed> place(List<Button> menu) {
        var places = new LinkedHashMap<String, Placed>();
        for (var top = 0; top < menu.size(); top++) {
            var pointer = "/buttons/" + top;
            put(places, pointer, menu.get(top));
            var children = menu.get(top).subButtons();
            for (var sub = 0; sub < children.size(); sub++) {
                put(places, pointer + "/subButtons/" + sub, children.get(sub));
            }
        }
        return places;
    }

    private static void put(Map<String, Placed> places, String pointer, Button button) {
        places.put(Objects.requireNonNull(button.itemId()), new Placed(pointer, button));
    }

    private static Map<String, Getter> fields() {
        var fields = new LinkedHashMap<String, Getter>();
        fields.put("name", Button::name);
        fields.put("type", Button::type);
        fields.put("key", Button::key);
        fields.put("url", Button::url);
        fields.put("appId", Button::appId);
        fields.put("pagePath", Button::pagePath);
        fields.put("mediaId", Button::mediaId);
        fields.put("articleId", Button::articleId);
        return fields;
    }

    private interface Getter {
        @Nullable String of(Button button);
    }

    private record Placed(String pointer, Button button) {}
}

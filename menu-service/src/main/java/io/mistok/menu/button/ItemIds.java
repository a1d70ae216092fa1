package io.mistok.menu.button;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds out which buttons are the ones that were there before, so that their statistics stay
 * together. An id that the client gives counts if we gave it out; otherwise a button is taken for
 * an earlier one with the same action, or else with the same name. Each earlier button is found at
 * most once.
 */
public final class ItemIds {

    private static final List<BiPredicate<ButtonRequest, Button>> SAMENESS =
            List.of(
                    (asked, was) -> sameAction(asked, was) && was.name().equals(asked.name()),
                    ItemIds::sameAction,
                    (asked, was) ->
                            was.name().equals(asked.name())
                                    && Objects.equals(was.type(), asked.type()));

    private final Map<String, Button> unclaimed = new LinkedHashMap<>();
    private final IdentityHashMap<ButtonRequest, String> found = new IdentityHashMap<>();
    private final Supplier<String> fresh;

    private ItemIds(List<List<Button>> earlier, Supplier<String> fresh) {
        earlier.stream()
                .flatMap(List::stream)
                .flatMap(Button::all)
                .forEach(
                        each -> unclaimed.putIfAbsent(Objects.requireNonNull(each.itemId()), each));
        this.fresh = fresh;
    }

    /**
     * Gives every button its id.
     *
     * @param asked a checked menu
     * @param earlier the menus before it, newest first
     * @param fresh makes up a new id
     */
    public static List<Button> assign(
            List<ButtonRequest> asked, List<List<Button>> earlier, Supplier<String> fresh) {
        var ids = new ItemIds(earlier, fresh);
        var flat = asked.stream().flatMap(top -> flatten(top).stream()).toList();
        flat.forEach(ids::claimGiven);
        SAMENESS.forEach(same -> flat.forEach(button -> ids.claim(button, same)));
        return asked.stream().map(ids::build).toList();
    }

    private static List<ButtonRequest> flatten(ButtonRequest top) {
        return Stream.concat(Stream.of(top), children(top).stream()).toList();
    }

    private void claimGiven(ButtonRequest asked) {
        var given = asked.itemId();
        if (given != null && unclaimed.remove(given) != null) {
            found.put(asked, given);
        }
    }

    private void claim(ButtonRequest asked, BiPredicate<ButtonRequest, Button> same) {
        if (found.containsKey(asked)) {
            return;
        }
        unclaimed.entrySet().stream()
                .filter(earlier -> same.test(asked, earlier.getValue()))
                .findFirst()
                .ifPresent(earlier -> found.put(asked, earlier.getKey()));
        unclaimed.remove(found.getOrDefault(asked, ""));
    }

    private Button build(ButtonRequest asked) {
        var id = found.getOrDefault(asked, "");
        return Button.of(
                id.isEmpty() ? fresh.get() : id,
                asked,
                children(asked).stream().map(this::build).toList());
    }

    private static List<ButtonRequest> children(ButtonRequest button) {
        return Objects.requireNonNull(button.subButtons()).stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    private static boolean sameAction(ButtonRequest asked, Button was) {
        return asked.type() != null
                && was.type() != null
                && (asked.key() == null ? sameTarget(asked, was) : asked.key().equals(was.key()));
    }

    private static boolean sameTarget(ButtonRequest asked, Button was) {
        return was.key() == null
                && Objects.equals(asked.url(), was.url())
                && Objects.equals(asked.appId(), was.appId())
                && Objects.equals(asked.pagePath(), was.pagePath())
                && Objects.equals(asked.mediaId(), was.mediaId())
                && Objects.equals(asked.articleId(), was.articleId());
    }
}

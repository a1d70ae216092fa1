package io.mistok.stats.recount;

import io.mistok.stats.event.OpenId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The recount's own numbers: who comes back after leaving gets another one, as in the live count.
 */
class ShadowFollowers {
    private final Map<OpenId, Integer> numbers = new HashMap<>();
    private final List<@Nullable OpenId> names = new ArrayList<>();
    private final Map<OpenId, List<Integer>> earlier = new HashMap<>();

    int number(OpenId openId) {
        return numbers.computeIfAbsent(
                openId,
                added -> {
                    names.add(added);
                    return names.size() - 1;
                });
    }

    void leave(OpenId openId) {
        var number = numbers.remove(openId);
        if (number != null) {
            names.set(number, null);
            earlier.computeIfAbsent(openId, _ -> new ArrayList<>()).add(number);
        }
    }

    /** The numbers that have stood for these followers, each with what is said of its follower. */
    Map<Integer, Integer> byNumber(Map<OpenId, Integer> said) {
        var byNumber = new HashMap<Integer, Integer>();
        said.forEach((openId, value) -> {
            earlier.getOrDefault(openId, List.of()).forEach(number -> byNumber.put(number, value));
            var current = numbers.get(openId);
            if (current != null) {
                byNumber.put(current, value);
            }
        });
        return byNumber;
    }

    /** Whose number it is; empty once they have left. */
    Optional<OpenId> name(int number) {
        return Optional.ofNullable(names.get(number));
    }
}

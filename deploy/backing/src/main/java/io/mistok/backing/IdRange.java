package io.mistok.backing;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ids from one to another.
 *
 * @param low itself included
 * @param high itself included; null for no end
 */
record IdRange(String low, @Nullable String high) {
    /** One id alone. */
    static IdRange only(String id) {
        return new IdRange(id, id);
    }

    /** What lies in one of each. */
    static List<IdRange> common(List<IdRange> some, List<IdRange> others) {
        var common = new ArrayList<IdRange>();
        for (var one : some) {
            for (var other : others) {
                var low = one.low.compareTo(other.low) < 0 ? other.low : one.low;
                var high = one.endsBefore(other) ? one.high : other.high;
                if (high == null || low.compareTo(high) <= 0) {
                    common.add(new IdRange(low, high));
                }
            }
        }
        return common;
    }

    /** In order, and none twice: overlapping ones become one. */
    static List<IdRange> joined(List<IdRange> ranges) {
        var joined = new ArrayList<IdRange>();
        for (var range : ranges.stream().sorted(comparing(IdRange::low)).toList()) {
            if (!joined.isEmpty() && joined.getLast().reaches(range.low)) {
                var last = joined.removeLast();
                joined.add(new IdRange(last.low, last.endsBefore(range) ? range.high : last.high));
            } else {
                joined.add(range);
            }
        }
        return joined;
    }

    private boolean endsBefore(IdRange other) {
        return high != null && (other.high == null || high.compareTo(other.high) < 0);
    }

    private boolean reaches(String id) {
        return high == null || id.compareTo(high) <= 0;
    }
}

package io.mistok.prove.check;

import io.mistok.prove.ledger.Attempt;
import io.mistok.prove.ledger.Callback;
import io.mistok.prove.ledger.Identity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a follower did after an earlier thing was acknowledged stands behind it in the log. */
final class Order {
    private Order() {}

    static List<Anomaly> check(Evidence evidence) {
        var first = first(evidence.log());
        var found = new ArrayList<Anomaly>();
        evidence.callbacks().stream()
                .filter(callback -> first.containsKey(callback.identity()))
                .collect(Collectors.groupingBy(callback -> callback.identity().follower()))
                .values()
                .forEach(events -> {
                    events.sort(Comparator.comparingLong(Callback::dueAt));
                    for (var i = 1; i < events.size(); i++) {
                        var before = events.get(i - 1);
                        var after = events.get(i);
                        if (evidence.orderAcrossReplicas() || isOfOneReplica(before, after)) {
                            wrong(before, after, first).ifPresent(found::add);
                        }
                    }
                });
        return found;
    }

    private static boolean isOfOneReplica(Callback before, Callback after) {
        return Objects.equals(before.acceptedBy(), after.acceptedBy());
    }

    private static Map<Identity, LogEvent> first(Collection<LogEvent> log) {
        var first = new HashMap<Identity, LogEvent>();
        for (var event : log) {
            first.merge(
                    event.identity(),
                    event,
                    (one, other) -> one.offset() <= other.offset() ? one : other);
        }
        return first;
    }

    private static Optional<Anomaly> wrong(
            Callback before, Callback after, Map<Identity, LogEvent> first) {
        var one = first.get(before.identity());
        var other = first.get(after.identity());
        var sent = after.attempts().stream().mapToLong(Attempt::startedAt).min();
        if (one == null
                || other == null
                || before.acceptedAt().isEmpty()
                || sent.isEmpty()
                || before.acceptedAt().getAsLong() >= sent.getAsLong()) {
            return Optional.empty();
        }
        return one.partition() == other.partition() && one.offset() < other.offset()
                ? Optional.empty()
                : Optional.of(
                        new Anomaly(AnomalyKind.REORDER, after.dueAt(), one + " before " + other));
    }
}

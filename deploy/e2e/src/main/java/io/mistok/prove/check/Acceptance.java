package io.mistok.prove.check;

import io.mistok.prove.ledger.Callback;
import io.mistok.prove.ledger.Identity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The log holds what was acknowledged, and nothing that was not sent. */
final class Acceptance {
    private Acceptance() {}

    static List<Anomaly> check(Collection<Callback> callbacks, Collection<LogEvent> log) {
        var stored = log.stream().map(LogEvent::identity).collect(Collectors.toSet());
        var sent = callbacks.stream().map(Callback::identity).collect(Collectors.toSet());
        var found = new ArrayList<>(lost(callbacks, stored));
        stored.stream()
                .filter(identity -> !sent.contains(identity))
                .map(identity -> phantom(identity))
                .forEach(found::add);
        return found;
    }

    private static List<Anomaly> lost(Collection<Callback> callbacks, Set<Identity> stored) {
        return callbacks.stream()
                .filter(Callback::isAccepted)
                .filter(callback -> !stored.contains(callback.identity()))
                .map(callback ->
                        new Anomaly(
                                AnomalyKind.LOST_ACCEPT,
                                callback.dueAt(),
                                callback.identity() + " " + callback.attempts()))
                .toList();
    }

    private static Anomaly phantom(Identity identity) {
        return new Anomaly(AnomalyKind.PHANTOM, identity.occurredAt() * 1000, identity.toString());
    }
}

package io.mistok.prove.check;

import io.mistok.prove.ledger.Attempt;
import io.mistok.prove.ledger.Callback;
import io.mistok.prove.ledger.Outcome;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** The platform never has to hang up. */
final class Punctuality {
    private Punctuality() {}

    static List<Anomaly> check(Collection<Callback> callbacks, Predicate<Attempt> excused) {
        return callbacks.stream()
                .flatMap(callback ->
                        callback.attempts().stream()
                                .filter(attempt -> attempt.outcome() == Outcome.CUT)
                                .filter(excused.negate())
                                .map(attempt -> breach(callback, attempt)))
                .toList();
    }

    private static Anomaly breach(Callback callback, Attempt attempt) {
        return new Anomaly(
                AnomalyKind.FIVE_SECONDS, attempt.startedAt(), callback.identity() + " " + attempt);
    }
}

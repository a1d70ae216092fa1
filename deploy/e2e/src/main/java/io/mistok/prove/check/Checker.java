package io.mistok.prove.check;

import java.util.List;
import java.util.stream.Stream;

/** Finds every anomaly of every kind. */
public final class Checker {
    private Checker() {}

    /** In no order; empty when the run is clean. */
    public static List<Anomaly> check(Evidence evidence) {
        return Stream.of(
                        Acceptance.check(evidence.callbacks(), evidence.log()),
                        Replies.check(evidence),
                        Order.check(evidence),
                        Counting.check(Expected.of(evidence.log()), evidence.counts()),
                        Punctuality.check(evidence.callbacks(), evidence.excused()))
                .flatMap(List::stream)
                .toList();
    }
}

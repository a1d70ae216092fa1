package io.mistok.prove.report;

import io.mistok.prove.check.Anomaly;
import io.mistok.prove.nemesis.Fault;
import java.util.List;
import java.util.Map;

/**
 * All that is kept of a run.
 *
 * @param commit of the tree that was run, with a mark when it was changed
 * @param startedAt milliseconds since 1970
 * @param anomalies how many of each kind
 * @param examples the first of them
 * @param problem why it ended early; empty when it did not
 */
public record RunResult(
        String id,
        String title,
        String criterion,
        String commit,
        long seed,
        String scale,
        long startedAt,
        double seconds,
        double perSecond,
        List<Criterion> criteria,
        Map<String, String> figures,
        Map<String, Long> anomalies,
        List<Anomaly> examples,
        List<Fault> faults,
        List<Second> series,
        String problem) {
    /** No anomaly, and every criterion met. */
    public boolean isClean() {
        return problem.isEmpty()
                && anomalies.isEmpty()
                && criteria.stream().allMatch(Criterion::met);
    }
}

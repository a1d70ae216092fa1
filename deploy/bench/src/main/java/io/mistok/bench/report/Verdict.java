package io.mistok.bench.report;

import io.mistok.bench.part.Goal;
import java.util.Optional;

/**
 * A goal beside what was measured.
 *
 * @param measured nothing when the parts it needs did not run
 */
public record Verdict(Goal goal, Optional<Spread> measured) {

    /** Fulfilled, in the median; a goal that was not measured is not met either. */
    public boolean isMet() {
        return measured.filter(spread -> goal.isMetBy(spread.median())).isPresent();
    }

    /** In a word or two. */
    public String text() {
        if (measured.isEmpty()) {
            return "not measured";
        }
        return isMet() ? "met" : "NOT MET";
    }
}

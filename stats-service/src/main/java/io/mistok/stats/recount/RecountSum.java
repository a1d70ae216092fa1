package io.mistok.stats.recount;

import java.util.ArrayList;
import java.util.List;

/** The comparison of all partitions, added up. */
class RecountSum {
    private final String channelId;
    private final int mostDifferences;
    private final List<Difference> differences = new ArrayList<>();
    private long events;
    private long compared;
    private long uncovered;
    private long differing;
    private long applied;

    RecountSum(String channelId, int mostDifferences) {
        this.channelId = channelId;
        this.mostDifferences = mostDifferences;
    }

    void add(long moreEvents, PartitionRecount partition) {
        events += moreEvents;
        compared += partition.compared();
        uncovered += partition.uncovered();
        differing += partition.replacements().size();
        partition.replacements().stream()
                .limit(mostDifferences - differences.size())
                .map(PartitionRecount.Replacement::difference)
                .forEach(differences::add);
    }

    void leaveOut(long buckets) {
        uncovered += buckets;
    }

    void applied(long buckets) {
        applied += buckets;
    }

    RecountResult result() {
        return new RecountResult(
                channelId, events, compared, uncovered, differing == 0, differences, applied);
    }
}

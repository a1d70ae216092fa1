package io.mistok.bench.part;

import java.io.IOException;
import java.util.List;

/**
 * Something to measure. A part is asked once in each round, in turn with the others, and leaves
 * nothing running that it started itself.
 */
public interface Part {
    /** One lower-case word: how the command line and the report call it. */
    String name();

    /** What is measured, in one line. */
    String measures();

    /**
     * Measures once; the same subjects and measures in every round.
     *
     * @throws IllegalStateException if something is wrong with what was measured
     */
    List<Row> measure(Context context) throws IOException, InterruptedException;

    /** What its numbers are held against. */
    default List<Goal> goals() {
        return List.of();
    }
}

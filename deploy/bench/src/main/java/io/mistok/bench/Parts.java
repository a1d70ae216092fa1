package io.mistok.bench;

import io.mistok.bench.part.Part;
import java.util.List;

/** All there is to measure, in the order of a round. */
final class Parts {
    static final List<Part> ALL = List.of();

    private Parts() {}
}

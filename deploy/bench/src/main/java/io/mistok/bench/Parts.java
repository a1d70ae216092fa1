package io.mistok.bench;

import io.mistok.bench.part.Part;
import io.mistok.bench.path.PathPart;
import java.util.List;

/** All there is to measure, in the order of a round. */
final class Parts {
    static final List<Part> ALL = List.of(PathPart.ingest(), PathPart.gateway());

    private Parts() {}
}

package io.mistok.bench;

import io.mistok.bench.curve.Channels;
import io.mistok.bench.curve.Rules;
import io.mistok.bench.curve.Startup;
import io.mistok.bench.curve.Statistics;
import io.mistok.bench.limit.LimitsPart;
import io.mistok.bench.part.Part;
import io.mistok.bench.path.BurstPart;
import io.mistok.bench.path.PathPart;
import io.mistok.bench.peer.PeerPart;
import java.util.List;

/** All there is to measure, in the order of a round. */
final class Parts {
    static final List<Part> ALL =
            List.of(
                    PathPart.ingest(),
                    PathPart.gateway(),
                    new BurstPart(),
                    new Channels(),
                    new Rules(),
                    new Statistics(),
                    new LimitsPart(),
                    new PeerPart(),
                    new Startup());

    private Parts() {}
}

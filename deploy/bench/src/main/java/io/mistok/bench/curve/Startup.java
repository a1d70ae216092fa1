package io.mistok.bench.curve;

import io.mistok.bench.part.Context;
import io.mistok.bench.part.Part;
import io.mistok.bench.part.Row;
import java.io.IOException;
import java.util.List;

/** How long a start with empty data takes, all in all and each service, and its memory then. */
public final class Startup implements Part {
    @Override
    public String name() {
        return "startup";
    }

    @Override
    public String measures() {
        return "seconds until each program and all of them are ready, and their memory then";
    }

    @Override
    public List<Row> measure(Context context) throws IOException, InterruptedException {
        context.alone();
        try (var start = FreshStart.of(context.repository())) {
            return start.rows();
        }
    }
}

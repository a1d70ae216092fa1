package io.mistok.bench.path;

import io.mistok.bench.drive.Batch;
import io.mistok.bench.drive.Callbacks.Kind;
import io.mistok.bench.drive.Pace;
import io.mistok.bench.drive.Tally;
import io.mistok.bench.part.Context;
import io.mistok.bench.part.Goal;
import io.mistok.bench.part.Key;
import io.mistok.bench.part.Part;
import io.mistok.bench.part.Row;
import io.mistok.bench.wechat.Mode;
import java.io.IOException;
import java.time.Duration;
import java.util.BitSet;
import java.util.List;

/** What a template push to a large account causes: results, faster than anything else comes. */
public final class BurstPart implements Part {
    private static final String NAME = "burst";
    private static final String SUBJECT = "7000/s";
    private static final String LATE = "later than 5 s";
    private static final String LOST = "acknowledged, not in the log";
    private static final double PER_SECOND = 7_000;
    private static final int CONNECTIONS = 4_000;
    private static final long PLATFORM_GIVES_UP = Duration.ofSeconds(5).toNanos();
    private static final int OK = 200;
    private static final int REFUSED = 503;
    private static final double NANOS_IN_A_MILLI = 1e6;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String measures() {
        return "7,000 results of template messages a second at ingest, for 30 s";
    }

    @Override
    public List<Goal> goals() {
        return List.of(
                Goal.atMost("burst: nothing later than 5 s", new Key(NAME, SUBJECT, LATE), 0),
                Goal.atMost("burst: nothing lost", new Key(NAME, SUBJECT, LOST), 0),
                Goal.atMost("burst: nothing refused", new Key(NAME, SUBJECT, "refused"), 0));
    }

    @Override
    public List<Row> measure(Context context) throws IOException, InterruptedException {
        var mistok = context.mistok();
        // Twice what is measured elsewhere: 30 s.
        var time = context.effort().measured().multipliedBy(2);
        try (var channel =
                new ProbedChannel(
                        SUBJECT, mistok, Mode.PLAIN, Kind.TEMPLATE_SENT, mistok.ingest())) {
            context.say("warming up");
            channel.endpoint().warmUp(context.effort().warmUp().dividedBy(2));
            var batch = channel.endpoint().prepare(PER_SECOND, time);
            var log = EventLog.from(mistok.kafka());
            context.say("measuring: " + SUBJECT);
            var pace = new Pace.Open(PER_SECOND, CONNECTIONS);
            var tally = channel.endpoint().drive(batch, pace, time.plus(time));
            return rows(tally, lost(batch, tally, log.messageIds(channel.id())));
        }
    }

    private static List<Row> rows(Tally tally, int lost) {
        var acknowledged = tally.count(OK);
        var late = tally.countSlowerThan(PLATFORM_GIVES_UP);
        return List.of(
                row("sent", tally.sentCount(), ""),
                row("acknowledged", acknowledged, ""),
                row("acknowledged a second", tally.perSecond(), "/s"),
                row("refused", tally.count(REFUSED), ""),
                row(LATE, late, ""),
                row(LOST, lost, ""),
                row("p50", tally.latency().at(50) / NANOS_IN_A_MILLI, "ms"),
                row("p99", tally.latency().at(99) / NANOS_IN_A_MILLI, "ms"),
                row("slowest", tally.latency().max() / NANOS_IN_A_MILLI, "ms"));
    }

    /** A callback's number among all of the channel is its message's id. */
    private static int lost(Batch batch, Tally tally, BitSet stored) {
        var lost = 0;
        for (var request = 0; request < tally.sentCount(); request++) {
            if (tally.isAcknowledged(request, Long.MAX_VALUE)
                    && !stored.get(batch.first() + request)) {
                lost++;
            }
        }
        return lost;
    }

    private static Row row(String measure, double value, String unit) {
        return new Row(SUBJECT, measure, value, unit);
    }
}

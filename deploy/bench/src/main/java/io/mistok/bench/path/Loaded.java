package io.mistok.bench.path;

import io.mistok.bench.drive.Batch;
import io.mistok.bench.drive.Endpoint;
import io.mistok.bench.drive.Limit;
import io.mistok.bench.drive.Pace;
import io.mistok.bench.drive.Tally;
import io.mistok.bench.part.Effort;
import io.mistok.bench.part.Measures;
import io.mistok.bench.part.Row;
import io.mistok.bench.process.Meter;
import io.mistok.bench.process.ProcessUse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Measures one endpoint at its limit and below.
 *
 * @param subject its name in the rows
 * @param endpoint warmed up
 * @param first the program that is called
 * @param pids of the programs on the way, by name
 */
public record Loaded(String subject, Endpoint endpoint, String first, Map<String, Long> pids) {
    private static final double NANOS_IN_A_MILLI = 1e6;
    private static final double MEGA = 1e6;
    private static final int FEWEST = 4;
    private static final int OK = 200;
    private static final int CONNECTIONS_IN_AN_OPEN_LOOP = 1_000;

    /**
     * Rows at the most callbacks a second; the first of them is that rate, 0 when the latency was
     * above its limit with any number of connections.
     */
    public List<Row> atItsLimit(Effort effort) throws IOException {
        var connections = endpoint.bestConnections(effort);
        var run = run(connections, effort);
        while (!Limit.holds(run.tally()) && connections > FEWEST) {
            connections /= 2;
            run = run(connections, effort);
        }
        var tally = run.tally();
        var rows = new ArrayList<Row>();
        rows.add(row(Measures.CALLBACKS, Limit.holds(tally) ? tally.perSecond() : 0, "/s"));
        rows.add(row("connections", connections, ""));
        rows.add(row("p50 at most callbacks/s", millis(tally.latency().at(50)), "ms"));
        rows.add(row(Measures.P99, millis(tally.latency().at(99)), "ms"));
        rows.add(row(Measures.CPU, perCallback(run.cpuOf(first), tally), "ms"));
        if (pids.size() > 1) {
            rows.add(row(Measures.CPU_ALL, perCallback(run.cpu(), tally), "ms"));
        }
        rows.add(row(Measures.MEMORY, memory() / MEGA, "MB"));
        return rows;
    }

    private Run run(int connections, Effort effort) throws IOException {
        var batch = endpoint.prepare(effort.measured());
        var meter = Meter.start(pids);
        var tally = endpoint.drive(batch, new Pace.Closed(connections), effort.measured());
        return new Run(tally, meter.cpu());
    }

    /** What was right and wrong in all that was sent, warm-up and search included. */
    public Row wrong() {
        return row(Measures.WRONG, endpoint.ledger().wrong(), "");
    }

    /** Rows of latency in an open loop. */
    public List<Row> at(double perSecond, Duration time) throws IOException {
        Batch batch = endpoint.prepare(perSecond, time);
        var pace = new Pace.Open(perSecond, CONNECTIONS_IN_AN_OPEN_LOOP);
        Tally tally = endpoint.drive(batch, pace, time);
        return List.of(
                row("rate at half", perSecond, "/s"),
                row(Measures.HALF_P50, millis(tally.latency().at(50)), "ms"),
                row(Measures.HALF_P99, millis(tally.latency().at(99)), "ms"));
    }

    private long memory() throws IOException {
        var pid = pids.get(first);
        return pid == null ? 0 : ProcessUse.of(pid).residentBytes();
    }

    private Row row(String measure, double value, String unit) {
        return new Row(subject, measure, value, unit);
    }

    private static double perCallback(Duration cpu, Tally tally) {
        return millis(cpu.toNanos()) / Math.max(1, tally.count(OK));
    }

    private static double millis(long nanos) {
        return nanos / NANOS_IN_A_MILLI;
    }

    private record Run(Tally tally, Map<String, Duration> used) {
        Duration cpu() {
            return used.values().stream().reduce(Duration.ZERO, Duration::plus);
        }

        Duration cpuOf(String program) {
            return used.getOrDefault(program, Duration.ZERO);
        }
    }
}

package io.mistok.bench.curve;

import io.mistok.bench.drive.Batch;
import io.mistok.bench.drive.Driver;
import io.mistok.bench.drive.Pace;
import io.mistok.bench.drive.Tally;
import io.mistok.bench.mistok.Mistok;
import io.mistok.bench.part.Context;
import io.mistok.bench.part.Row;
import io.mistok.bench.process.Meter;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * What a callback costs at several sizes of something, in all programs that it passes. Each size is
 * measured on the way up and on the way down again: what grows warm or tired meanwhile falls out.
 */
final class CostCurve {
    private static final List<String> ANSWERING =
            List.of("ingest-service", "kafka", "reply-service");
    private static final List<String> COUNTING = List.of("stats-service", "mongodb");
    private static final int OK = 200;
    private static final double MILLIS = 1_000;
    private static final double ROOM_TO_BE_FASTER = 1.5;
    private static final double FIRST_GUESS = 3_000;
    private static final Pace PACE = new Pace.Closed(32);

    private final Context context;
    private final Mistok mistok;
    private double rate = FIRST_GUESS;

    CostCurve(Context context, Mistok mistok) {
        this.context = context;
        this.mistok = mistok;
    }

    /**
     * One size.
     *
     * @param batches makes at least so many callbacks
     */
    record Size(String subject, IntFunction<Batch> batches) {}

    /**
     * Rows of each size.
     *
     * @throws IllegalStateException if an answer was wrong or missing
     */
    List<Row> measure(List<Size> sizes) throws IOException {
        for (var size : sizes) {
            drive(size, context.effort().warmUp().dividedBy(sizes.size()));
        }
        var costs = new LinkedHashMap<String, Cost>();
        var upAndDown = new ArrayList<>(sizes);
        upAndDown.addAll(sizes.reversed());
        for (var size : upAndDown) {
            context.say("measuring: " + size.subject());
            measure(size, costs.computeIfAbsent(size.subject(), _ -> new Cost()));
        }
        return costs.entrySet().stream()
                .flatMap(cost -> cost.getValue().rows(cost.getKey()).stream())
                .toList();
    }

    private void measure(Size size, Cost cost) throws IOException {
        var batch = prepare(size, context.effort().measured());
        var answering = Meter.start(pids(ANSWERING));
        var counting = Meter.start(pids(COUNTING));
        var tally = Driver.drive(mistok.ingest(), batch, PACE, context.effort().measured());
        var toCount = Cost.sum(counting.cpu().values());
        var cpu = Cost.sum(answering.cpu().values()).plus(toCount);
        check(size, tally);
        var answered = tally.count(OK);
        cost.add(answered, Cost.seconds(answered, tally.perSecond()), cpu, toCount);
    }

    private void drive(Size size, Duration time) throws IOException {
        var tally = Driver.drive(mistok.ingest(), prepare(size, time), PACE, time);
        check(size, tally);
        rate = Math.max(rate, tally.perSecond());
    }

    private Batch prepare(Size size, Duration time) {
        return size.batches().apply((int) (rate * ROOM_TO_BE_FASTER * time.toMillis() / MILLIS));
    }

    private static void check(Size size, Tally tally) {
        if (tally.faultCount() > 0) {
            throw new IllegalStateException(size.subject() + ": " + tally.faults());
        }
    }

    private Map<String, Long> pids(List<String> programs) throws IOException {
        var pids = new LinkedHashMap<String, Long>();
        for (var program : programs) {
            pids.put(program, mistok.pid(program));
        }
        return pids;
    }
}

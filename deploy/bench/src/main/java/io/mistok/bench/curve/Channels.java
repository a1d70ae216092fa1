package io.mistok.bench.curve;

import io.mistok.bench.drive.Callbacks;
import io.mistok.bench.part.Context;
import io.mistok.bench.part.Goal;
import io.mistok.bench.part.Key;
import io.mistok.bench.part.Part;
import io.mistok.bench.part.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The same callbacks, all to one channel or spread over more. */
public final class Channels implements Part {
    private static final List<Integer> SIZES = List.of(1, 4, 16);

    @Override
    public String name() {
        return "channels";
    }

    @Override
    public String measures() {
        return "callbacks/s and processor time of a callback, over 1, 4 and 16 channels";
    }

    @Override
    public List<Goal> goals() {
        return List.of(
                Goal.atMost(
                        "a callback costs the same in 16 channels as in one, within a tenth",
                        new Key(name(), subject(16), Cost.CPU),
                        new Key(name(), subject(1), Cost.CPU),
                        1.1));
    }

    @Override
    public List<Row> measure(Context context) throws IOException, InterruptedException {
        var mistok = context.mistok();
        var lanes = new ArrayList<Lane>();
        try {
            for (var i = 0; i < SIZES.getLast(); i++) {
                var lane = new Lane(mistok, Callbacks.Kind.CLICK);
                lanes.add(lane);
                lane.api().answer(lane.channel(), Lane.KEY, Lane.ANSWER);
            }
            for (var lane : lanes) {
                lane.awaitAnswered();
            }
            return new CostCurve(context, mistok)
                    .measure(SIZES.stream().map(size -> size(lanes.subList(0, size))).toList());
        } finally {
            lanes.forEach(Lane::close);
        }
    }

    private static CostCurve.Size size(List<Lane> lanes) {
        return new CostCurve.Size(
                subject(lanes.size()),
                count ->
                        Mixed.of(
                                lanes.stream()
                                        .map(lane -> lane.next(count / lanes.size() + 1))
                                        .toList()));
    }

    private static String subject(int channels) {
        return channels == 1 ? "1 channel" : channels + " channels";
    }
}

package io.mistok.bench.path;

import io.mistok.bench.drive.Callbacks.Kind;
import io.mistok.bench.mistok.Mistok;
import io.mistok.bench.part.Context;
import io.mistok.bench.part.Goal;
import io.mistok.bench.part.Part;
import io.mistok.bench.part.Row;
import io.mistok.bench.wechat.Mode;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Callbacks a second, straight at ingest or through the gateway. */
public final class PathPart implements Part {
    private static final List<String> ON_THE_WAY =
            List.of("ingest-service", "kafka", "reply-service", "stats-service");

    private final String name;
    private final String measures;
    private final String first;
    private final List<Subject> subjects;

    private PathPart(String name, String measures, String first, List<Subject> subjects) {
        this.name = name;
        this.measures = measures;
        this.first = first;
        this.subjects = subjects;
    }

    /** Straight at ingest. */
    public static PathPart ingest() {
        return new PathPart(
                "ingest",
                "the whole path straight at ingest: acknowledgements, and replies in plain and secure mode",
                "ingest-service",
                List.of(
                        new Subject("acknowledgement", Mode.PLAIN, Kind.TEMPLATE_SENT),
                        new Subject("reply, plain", Mode.PLAIN, Kind.CLICK),
                        new Subject("reply, secure", Mode.SECURE, Kind.CLICK)));
    }

    /** Through the gateway. */
    public static PathPart gateway() {
        return new PathPart(
                "gateway",
                "replies through the gateway, in plain and secure mode",
                "gateway",
                List.of(
                        new Subject("reply, plain", Mode.PLAIN, Kind.CLICK),
                        new Subject("reply, secure", Mode.SECURE, Kind.CLICK)));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String measures() {
        return measures;
    }

    @Override
    public List<Goal> goals() {
        return PathGoals.of(name);
    }

    @Override
    public List<Row> measure(Context context) throws IOException, InterruptedException {
        var mistok = context.mistok();
        var server = first.equals("gateway") ? mistok.gateway() : mistok.ingest();
        var channels = new ArrayList<ProbedChannel>();
        try {
            for (var subject : subjects) {
                channels.add(subject.channel(mistok, server));
            }
            return measure(context, channels, pids(mistok));
        } finally {
            channels.forEach(ProbedChannel::close);
        }
    }

    private List<Row> measure(Context context, List<ProbedChannel> channels, Map<String, Long> pids)
            throws IOException {
        for (var channel : channels) {
            context.say("warming up: " + channel.subject());
            channel.endpoint().warmUp(context.effort().warmUp().dividedBy(channels.size()));
        }
        var rows = new ArrayList<Row>();
        for (var i = 0; i < channels.size(); i++) {
            var channel = channels.get(i);
            context.say("measuring: " + channel.subject());
            var loaded = new Loaded(channel.subject(), channel.endpoint(), first, pids);
            var found = loaded.atItsLimit(context.effort());
            rows.addAll(found);
            if (subjects.get(i).kind() == Kind.CLICK) {
                var half = found.getFirst().value() / 2;
                context.note(name + " " + channel.subject(), half);
                rows.add(channel.settled());
                rows.addAll(loaded.at(half, context.effort().measured()));
                rows.addAll(channel.counted());
            }
            rows.add(loaded.wrong());
        }
        return rows;
    }

    private Map<String, Long> pids(Mistok mistok) throws IOException {
        var pids = new LinkedHashMap<String, Long>();
        pids.put(first, mistok.pid(first));
        for (var program : ON_THE_WAY) {
            pids.put(program, mistok.pid(program));
        }
        return pids;
    }

    private record Subject(String name, Mode mode, Kind kind) {
        ProbedChannel channel(Mistok mistok, URI server) throws IOException {
            return new ProbedChannel(name, mistok, mode, kind, server);
        }
    }
}

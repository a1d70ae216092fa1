package io.mistok.bench.peer;

import io.mistok.bench.drive.Callbacks;
import io.mistok.bench.drive.Endpoint;
import io.mistok.bench.part.Context;
import io.mistok.bench.part.Part;
import io.mistok.bench.part.Row;
import io.mistok.bench.path.Loaded;
import io.mistok.bench.process.JavaProgram;
import io.mistok.bench.wechat.Channel;
import io.mistok.bench.wechat.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A Spring Boot application on weixin-java-mp, with its router and a handler in memory. It has the
 * machine for itself, and stores nothing.
 */
public final class PeerPart implements Part {
    private static final String NAME = "peer";
    // As in the peer's application.yaml.
    private static final String KEY = "BENCH";
    private static final String ANSWER = "Answer of the bench: 你好, міст ✓";
    private static final Channel ACCOUNT =
            new Channel(
                    "peer",
                    Mode.PLAIN,
                    "wx0123456789abcdef",
                    "gh_0123456789ab",
                    "peertoken",
                    "Zm9yRGVtb09ubHlOb3RBUmVhbEtleTAxMjM0NTY3ODk");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String measures() {
        return "a Spring Boot application on weixin-java-mp that answers clicks from memory";
    }

    @Override
    public List<Row> measure(Context context) throws IOException {
        context.alone();
        var port = JavaProgram.freePort();
        try (var peer = start(context.repository(), port)) {
            var endpoints = new ArrayList<Loaded>();
            for (var mode : Mode.values()) {
                endpoints.add(endpoint(peer, mode, endpoints.size()));
            }
            for (var endpoint : endpoints) {
                context.say("warming up: " + endpoint.subject());
                endpoint.endpoint().warmUp(context.effort().warmUp().dividedBy(endpoints.size()));
            }
            return measure(context, endpoints);
        }
    }

    private static List<Row> measure(Context context, List<Loaded> endpoints) throws IOException {
        var rows = new ArrayList<Row>();
        for (var endpoint : endpoints) {
            context.say("measuring: " + endpoint.subject());
            rows.addAll(endpoint.atItsLimit(context.effort()));
            var half = context.noted("ingest reply, " + endpoint.subject());
            if (half.isPresent()) {
                rows.addAll(endpoint.at(half.getAsDouble(), context.effort().measured()));
            }
            rows.add(endpoint.wrong());
        }
        return rows;
    }

    private static Loaded endpoint(JavaProgram peer, Mode mode, int hoursLater) {
        var account =
                new Channel(
                        ACCOUNT.id(),
                        mode,
                        ACCOUNT.appId(),
                        ACCOUNT.originalId(),
                        ACCOUNT.token(),
                        ACCOUNT.encodingAesKey());
        // The same click in another mode would be a repeat to the library.
        var later = Clock.offset(Clock.systemUTC(), Duration.ofHours(hoursLater));
        var callbacks =
                new Callbacks(account, Callbacks.Kind.CLICK, KEY, ANSWER, peer.address(), later);
        return new Loaded(
                mode.text(),
                new Endpoint(peer.address(), callbacks),
                NAME,
                Map.of(NAME, peer.pid()));
    }

    private static JavaProgram start(Path repository, int port) throws IOException {
        var target = repository.resolve("deploy/bench/peer/target");
        return JavaProgram.start(
                port,
                target.resolve("peer.log"),
                List.of("-jar", jar(target).toString(), "--server.port=" + port));
    }

    private static Path jar(Path target) throws IOException {
        try (var files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().matches("peer-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No jar in " + target));
        }
    }
}

package io.mistok.prove.cluster;

import io.mistok.backing.MariaDb;
import io.mistok.backing.MariaDbServer;
import io.mistok.prove.nemesis.Link;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The two databases, each behind a link. */
final class Stores {
    private final int mySqlPort = Doors.free();
    private final Link mySqlLink = new Link(mySqlPort);
    private final Link mongoLink;
    private final Node mariaDb;
    private final Node mongo;

    /**
     * @param cache where their programs are unpacked, for this cluster and later ones
     */
    Stores(Path folder, Path cache, Programs programs, String password) {
        var mongoPort = Doors.free();
        mongoLink = new Link(mongoPort);
        mongo =
                new Node(
                        "mongodb",
                        programs.ours(
                                "384m",
                                "io.mistok.local.server.MongoProcess",
                                folder.resolve("mongodb").toString(),
                                String.valueOf(mongoPort)),
                        Map.of(),
                        Probe.listens(mongoPort),
                        folder);
        mariaDb = mariaDb(folder, cache, password);
    }

    void start() {
        mariaDb.start();
        mongo.start();
    }

    void awaitReady(Duration patience) throws InterruptedException {
        mongo.awaitReady(patience);
        mariaDb.awaitReady(patience);
    }

    List<Node> nodes() {
        return List.of(mongo, mariaDb);
    }

    Link mySqlLink() {
        return mySqlLink;
    }

    Link mongoLink() {
        return mongoLink;
    }

    /** Past the link. */
    int mySqlPort() {
        return mySqlPort;
    }

    private Node mariaDb(Path folder, Path cache, String password) {
        var server =
                new MariaDb(
                        cache,
                        folder.resolve("mariadb"),
                        mySqlPort,
                        password,
                        List.of("mistok_menu", "mistok_reply"));
        server.prepare();
        return new Node(
                "mariadb",
                Programs.detached(server.command()),
                Map.of(),
                () -> MariaDbServer.greets(mySqlPort),
                folder);
    }
}

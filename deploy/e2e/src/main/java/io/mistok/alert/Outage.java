package io.mistok.alert;

import io.mistok.alert.Drill.Healing;
import io.mistok.prove.cluster.Node;
import io.mistok.prove.cluster.Replica;
import java.time.Duration;
import java.util.Map;

/** All brokers away: one replica of ingest-service keeps what it can, the other nothing. */
final class Outage {
    private static final Duration START = Duration.ofMinutes(4);
    private static final Duration UNDER_WAY = Duration.ofSeconds(4);

    private Outage() {}

    static Healing begin(Town town) throws InterruptedException {
        var cluster = town.cluster();
        var spooling = cluster.ingest().getFirst();
        restart(spooling, spool(town, spooling));
        // Their decisions come two seconds later, when nobody takes them any more.
        var slow = new Traffic(town).clicks(Town.SLOW, 10);
        Thread.sleep(UNDER_WAY);
        cluster.brokers().forEach(Node::kill);
        slow.close();
        var texts = new Traffic(town).longTexts(20);
        town.connect();
        return () -> {
            texts.close();
            town.heal();
        };
    }

    private static Map<String, String> spool(Town town, Replica replica) {
        return Map.of(
                "MISTOK_INGEST_SPOOL_FOLDER",
                town.cluster().spool(replica).toString(),
                "MISTOK_INGEST_SPOOL_MAX_BYTES",
                "1048576");
    }

    private static void restart(Replica replica, Map<String, String> more)
            throws InterruptedException {
        replica.node().stop();
        replica.node().start(more);
        replica.node().awaitReady(START);
    }
}

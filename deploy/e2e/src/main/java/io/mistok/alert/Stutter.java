package io.mistok.alert;

import io.mistok.alert.Drill.Healing;
import io.mistok.prove.cluster.Node;
import io.mistok.prove.cluster.Replica;
import java.time.Duration;

/**
 * Replicas that are held still while callbacks wait in them for late decisions: whoever thaws past
 * the deadline answers too late.
 */
final class Stutter {
    private static final Duration STILL = Duration.ofSeconds(2);
    private static final Duration BETWEEN = Duration.ofMillis(3500);

    private Stutter() {}

    static Healing begin(Town town) {
        var late = new Traffic(town).lateClicks(5);
        var nodes = town.cluster().ingest().stream().map(Replica::node).toList();
        var thread = Thread.ofPlatform().daemon().name("stutter").start(() -> stutter(nodes));
        return () -> {
            thread.interrupt();
            thread.join();
            late.close();
        };
    }

    private static void stutter(Iterable<Node> nodes) {
        try {
            while (true) {
                Thread.sleep(BETWEEN);
                nodes.forEach(Node::pause);
                try {
                    Thread.sleep(STILL);
                } finally {
                    nodes.forEach(Node::resume);
                }
            }
        } catch (InterruptedException healed) {
            // All of them run again.
        }
    }
}

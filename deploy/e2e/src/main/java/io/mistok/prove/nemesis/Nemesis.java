package io.mistok.prove.nemesis;

import io.mistok.prove.cluster.Node;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Does harm and writes down when; what it picks by chance it picks by its seed. */
public final class Nemesis {
    private final Random random;
    private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();

    public Nemesis(long seed) {
        random = new Random(seed);
    }

    /** Everything done so far. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** Chance. */
    public Random random() {
        return random;
    }

    /** {@code kill -9}, and started again at once. */
    public void killAndRestart(Node node) {
        var from = System.currentTimeMillis();
        node.kill();
        node.start();
        note("kill -9", node.name(), from);
    }

    /** {@code kill -9}. */
    public void kill(Node node) {
        var from = System.currentTimeMillis();
        node.kill();
        note("kill -9", node.name(), from);
    }

    /** Started again. */
    public void start(Node node) {
        var from = System.currentTimeMillis();
        node.start();
        note("start", node.name(), from);
    }

    /** Held still with {@code SIGSTOP} for a time. */
    public void freeze(Node node, Duration length) throws InterruptedException {
        var from = System.currentTimeMillis();
        node.pause();
        try {
            Thread.sleep(length);
        } finally {
            node.resume();
            note("SIGSTOP", node.name(), from);
        }
    }

    /** Does something to the network for a time and heals it. */
    public void during(String what, String target, List<Link> links, Runnable harm, Duration length)
            throws InterruptedException {
        var from = System.currentTimeMillis();
        harm.run();
        try {
            Thread.sleep(length);
        } finally {
            links.forEach(Link::heal);
            note(what, target, from);
        }
    }

    /** Writes down what somebody else did. */
    public void note(String what, String target, long from) {
        faults.add(new Fault(what, target, from, System.currentTimeMillis()));
    }
}

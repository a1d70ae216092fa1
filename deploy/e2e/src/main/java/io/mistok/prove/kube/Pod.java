package io.mistok.prove.kube;

import io.mistok.prove.cluster.Replica;
import java.time.Duration;

/**
 * A replica as Kubernetes sees it: a kubelet asks whether it is ready, and what that means for the
 * routers reaches them a little later.
 */
final class Pod {
    private static final Duration START = Duration.ofMinutes(3);

    private final Replica replica;
    private final ChartTimes times;
    private boolean ready;
    private boolean routedBefore;
    private boolean ending;
    private long turnedAt = System.nanoTime();
    private int failures;

    Pod(Replica replica, ChartTimes times) {
        this.replica = replica;
        this.times = times;
    }

    Replica replica() {
        return replica;
    }

    /** A new pod in this place. */
    void start() {
        synchronized (this) {
            ending = false;
            failures = 0;
        }
        replica.node().start();
    }

    /** The kubelet's look at it. */
    void look() {
        var answers = replica.node().isReady();
        synchronized (this) {
            failures = answers ? 0 : failures + 1;
            if (!ending && (answers || failures >= times.probeFailures())) {
                turn(answers);
            }
        }
    }

    /** Whether new connections may come here. */
    synchronized boolean isRouted() {
        var heard = System.nanoTime() - turnedAt >= times.propagation().toNanos();
        return heard ? ready : routedBefore;
    }

    /**
     * Waits until the kubelet says so.
     *
     * @throws IllegalStateException if it takes longer than the startup probe has patience
     */
    synchronized void awaitReady() throws InterruptedException {
        var end = System.nanoTime() + START.toNanos();
        while (!ready) {
            var left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new IllegalStateException(replica.name() + " does not become ready");
            }
            wait(left);
        }
    }

    /** Ends it: preStop, {@code SIGTERM}, and {@code SIGKILL} when the grace is over. */
    Exit end() throws InterruptedException {
        synchronized (this) {
            ending = true;
            turn(false);
        }
        Thread.sleep(times.preStop());
        var begin = System.nanoTime();
        replica.node().terminate();
        var left = times.grace().minus(times.preStop());
        var itself = replica.node().awaitEnd(left);
        replica.node().kill();
        return new Exit(
                replica.name(),
                replica.node().exitCode(),
                itself,
                (System.nanoTime() - begin) / 1e9);
    }

    private synchronized void turn(boolean now) {
        if (ready != now) {
            routedBefore = isRouted();
            ready = now;
            turnedAt = System.nanoTime();
            notifyAll();
        }
    }
}

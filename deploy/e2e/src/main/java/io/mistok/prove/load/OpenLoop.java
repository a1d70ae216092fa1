package io.mistok.prove.load;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.DoubleUnaryOperator;

/** Callbacks leave when they are due, also while earlier ones still wait. */
public final class OpenLoop {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Delivery delivery;
    private final DoubleUnaryOperator perSecond;
    private final Duration length;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean stopped;

    /**
     * Nothing is sent yet.
     *
     * @param perSecond the rate at a second of the run
     */
    public OpenLoop(Delivery delivery, DoubleUnaryOperator perSecond, Duration length) {
        this.delivery = delivery;
        this.perSecond = perSecond;
        this.length = length;
    }

    /** Sends in the background. */
    public OpenLoop start(Mix mix) {
        Thread.ofPlatform().name("load").daemon().start(() -> run(mix));
        return this;
    }

    /** Sends nothing new from now on. */
    public void stop() {
        stopped = true;
    }

    /** Waits until the last callback has been delivered or given up; false when some hang. */
    public boolean await() throws InterruptedException {
        ended.await();
        threads.shutdown();
        return threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private void run(Mix mix) {
        try {
            var begin = System.nanoTime();
            var due = (double) begin;
            while (!stopped && due - begin < length.toNanos()) {
                for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                    LockSupport.parkNanos((long) left);
                }
                var next = mix.next(System.currentTimeMillis());
                threads.execute(() ->
                        delivery.deliver(
                                next.account(), next.callback(), next.text(), next.manner()));
                due += 1e9 / perSecond.applyAsDouble((due - begin) / 1e9);
            }
        } finally {
            ended.countDown();
        }
    }
}

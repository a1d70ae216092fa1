package io.mistok.prove.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Some of them at a time, each doing something every second. */
public final class Admins {
    private static final int PAUSE_MILLIS = 1_000;
    private static final int PATIENCE_SECONDS = 60;

    private final List<Admin> admins = new ArrayList<>();
    private final AtomicInteger done = new AtomicInteger();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService threads;

    /**
     * They begin at once.
     *
     * @param port of the gateway
     * @param channelIds one for each
     */
    public Admins(int port, String password, List<String> channelIds) {
        threads = Executors.newScheduledThreadPool(channelIds.size());
        for (var channelId : channelIds) {
            var admin = new Admin(port, password, channelId);
            admins.add(admin);
            var _ =
                    threads.scheduleWithFixedDelay(
                            () -> next(admin), 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** What has been done, rightly or not. */
    public int done() {
        return done.get();
    }

    /** What went wrong, and when. */
    public List<String> failures() {
        return List.copyOf(failures);
    }

    private void next(Admin admin) {
        try {
            admin.next();
        } catch (IOException | RuntimeException failure) {
            failures.add(Instant.now().truncatedTo(ChronoUnit.MILLIS) + " " + failure);
        }
        done.incrementAndGet();
    }

    /** They finish what they are at, and go. */
    public void stop() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            failures.add("a call that never ended");
        }
        try {
            for (var admin : admins) {
                admin.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

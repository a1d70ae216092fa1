package io.mistok.local.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A program that is started again whenever it ends, until it is told to stop. */
public final class Child {
    /** So often may a program end before it has been ready once. */
    private static final int HOPELESS = 5;

    private final Program program;
    private final Workplace workplace;
    private final PidFile pidFile;
    private final LogFile log;
    private final BackOff backOff = new BackOff();
    private final AtomicInteger ends = new AtomicInteger();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private @Nullable Process process;
    private @Nullable Thread keeper;

    /** Nothing runs yet. */
    public Child(Program program, Workplace workplace) {
        this.program = program;
        this.workplace = workplace;
        this.pidFile = workplace.pidFile(program.name());
        this.log = workplace.logFile(program.name());
    }

    /** Completes when the program does its work, or fails when it seems it never will. */
    public CompletableFuture<Void> ready() {
        return ready;
    }

    /** The program's name. */
    public String name() {
        return program.name();
    }

    /** Where the program's output goes. */
    public Path log() {
        return log.path();
    }

    /** Starts the program and goes on doing so. */
    public synchronized void start() {
        if (!isStopping() && keeper == null) {
            log.startNew();
            keeper = Thread.ofVirtual().name(name()).start(this::keep);
            Thread.ofVirtual().name(name() + "-ready").start(this::awaitReadiness);
        }
    }

    /** Returns when the program has ended. */
    public void stop() {
        stopping.countDown();
        var running = running();
        if (running != null && !Stopping.of(running.toHandle())) {
            workplace.say().accept(name() + " did not stop in time and was killed");
        }
        pidFile.delete();
    }

    private void keep() {
        try {
            while (!isOver()) {
                var begin = Instant.now();
                var end = runOnce();
                if (!isOver()) {
                    pause(end, backOff.after(Duration.between(begin, Instant.now())));
                }
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns how it ended, or why it did not begin. */
    private String runOnce() throws InterruptedException {
        try {
            var running = launch();
            if (running == null) {
                return "was told to stop";
            }
            var code = running.waitFor();
            if (ends.incrementAndGet() >= HOPELESS) {
                giveUp("ends again and again, see " + log.path());
            }
            return "ended with " + code;
        } catch (RuntimeException failure) {
            var reason = "cannot be run: " + Reason.of(failure);
            giveUp(reason);
            return reason;
        }
    }

    /** Without effect once the program has been ready: what worked before may work again. */
    private void giveUp(String reason) {
        ready.completeExceptionally(new CannotStartException(name() + " " + reason));
    }

    private void pause(String end, Duration wait) throws InterruptedException {
        var line =
                "%s %s, starting it again in %.1f s"
                        .formatted(name(), end, wait.toMillis() / 1000.0);
        workplace.say().accept(line);
        stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    private @Nullable Process launch() {
        var command = program.command().get();
        synchronized (this) {
            if (isStopping()) {
                return null;
            }
            var builder =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectInput(Redirect.from(new File("/dev/null")))
                            .redirectOutput(Redirect.appendTo(log.opened()));
            builder.environment().keySet().removeAll(program.withheld());
            builder.environment().putAll(program.environment());
            try {
                var started = builder.start();
                process = started;
                note(started.pid());
                return started;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** It runs already, and without its number too: a full disk must not start a second one. */
    private void note(long pid) {
        try {
            pidFile.write(pid);
        } catch (UncheckedIOException failure) {
            workplace.say().accept(name() + " runs without a pid file: " + Reason.of(failure));
        }
    }

    private void awaitReadiness() {
        try {
            while (!ready.isDone() && !program.ready().getAsBoolean()) {
                if (stopping.await(100, TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
            ready.complete(null);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable Process running() {
        return process;
    }

    private boolean isOver() {
        return isStopping() || ready.isCompletedExceptionally();
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }
}

package io.mistok.prove.cluster;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One program in a process of its own, which can be killed, held still and started again. */
public final class Node {
    private static final long LOOK_AGAIN_MILLIS = 100;

    private final String name;
    private final List<String> command;
    private final Map<String, String> environment;
    private final BooleanSupplier ready;
    private final Path log;
    private final Path pidFile;
    private @Nullable Process process;
    private boolean ended;

    /**
     * Nothing runs yet.
     *
     * @param ready whether the program does its work
     * @param folder of the cluster, with folders for logs and process ids
     */
    public Node(
            String name,
            List<String> command,
            Map<String, String> environment,
            BooleanSupplier ready,
            Path folder) {
        this.name = name;
        this.command = List.copyOf(command);
        this.environment = Map.copyOf(environment);
        this.ready = ready;
        this.log = folder.resolve("logs").resolve(name + ".log");
        this.pidFile = folder.resolve("run").resolve(name + ".pid");
    }

    public String name() {
        return name;
    }

    /** What it says. */
    public Path log() {
        return log;
    }

    /** Starts the program unless it runs. */
    public void start() {
        start(Map.of());
    }

    /** Starts the program unless it runs, with more variables than usual. */
    public synchronized void start(Map<String, String> more) {
        if (isAlive() || ended) {
            return;
        }
        var builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectInput(Redirect.from(new File("/dev/null")))
                        .redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        builder.environment().putAll(more);
        try {
            process = builder.start();
            Files.writeString(pidFile, process.pid() + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether it runs, working or not. */
    public synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** How its process ended; -1 while it runs. */
    public synchronized int exitCode() {
        return process == null || process.isAlive() ? -1 : process.exitValue();
    }

    /** The id of its process; 0 before the first start. */
    public synchronized long pid() {
        return process == null ? 0 : process.pid();
    }

    /** {@code kill -9}; returns when it is gone. */
    public synchronized void kill() {
        if (process != null) {
            process.destroyForcibly();
            await(process);
        }
    }

    /** {@code kill -9}, for good: a fault that is still at work cannot start it any more. */
    public synchronized void end() {
        ended = true;
        kill();
    }

    /** {@code SIGTERM}, and {@code kill -9} when it takes too long. */
    public synchronized void stop() {
        if (process != null) {
            process.destroy();
            await(process);
            kill();
        }
    }

    /** {@code SIGTERM}, and no waiting; see {@link #awaitEnd}. */
    public synchronized void terminate() {
        if (process != null) {
            process.destroy();
        }
    }

    /** {@code SIGSTOP}: it does nothing, and its connections stay open. */
    public void pause() {
        signal("STOP");
    }

    /** {@code SIGCONT}. */
    public void resume() {
        signal("CONT");
    }

    /** Whether it does its work now. */
    public boolean isReady() {
        return isAlive() && ready.getAsBoolean();
    }

    /**
     * Waits for that.
     *
     * @throws IllegalStateException if it takes longer
     */
    public void awaitReady(Duration patience) throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        while (!isReady()) {
            if (!isAlive() || System.nanoTime() > end) {
                var what = isAlive() ? " is not ready in time" : " has ended";
                throw new IllegalStateException(name + what + ", see " + log);
            }
            hasEnded(Math.min(LOOK_AGAIN_MILLIS, patience.toMillis()));
        }
    }

    /** Waits until its process has ended by itself; whether it has. */
    public boolean awaitEnd(Duration patience) throws InterruptedException {
        return hasEnded(patience.toMillis());
    }

    /** Not under the lock: somebody else may kill it meanwhile. */
    private boolean hasEnded(long patienceMillis) throws InterruptedException {
        Process mine;
        synchronized (this) {
            mine = process;
        }
        return mine == null || mine.waitFor(patienceMillis, TimeUnit.MILLISECONDS);
    }

    private static void await(Process process) {
        try {
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** It can make no file longer, as on a disk that is full; its log neither. */
    public void fillDisk() {
        run("prlimit", "--pid", String.valueOf(pid()), "--fsize=1:");
    }

    /** There is room again. */
    public void clearDisk() {
        run("prlimit", "--pid", String.valueOf(pid()), "--fsize=unlimited:");
    }

    private void signal(String signal) {
        run("kill", "-" + signal, String.valueOf(pid()));
    }

    private void run(String... command) {
        try {
            var run = new ProcessBuilder(command).inheritIO().start();
            if (run.waitFor() != 0) {
                throw new IllegalStateException(name + ": failed " + List.of(command));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

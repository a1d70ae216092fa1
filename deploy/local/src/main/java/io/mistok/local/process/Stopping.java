package io.mistok.local.process;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends a process: politely first, and by force when it takes too long. */
final class Stopping {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private Stopping() {}

    /** Returns when the process is gone; false when it had to be killed. */
    static boolean of(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stubborn) {
            process.destroyForcibly();
            process.onExit().join();
            return false;
        } catch (InterruptedException interruption) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

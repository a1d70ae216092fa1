package io.mistok.e2e.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Stands still until it is closed, as under a debugger or without a processor. */
public final class PausedProcess implements AutoCloseable {
    private final String pid;

    PausedProcess(long pid) {
        this.pid = Long.toString(pid);
        signal("-STOP");
    }

    @Override
    public void close() {
        signal("-CONT");
    }

    private void signal(String signal) {
        try {
            var kill = new ProcessBuilder("kill", signal, pid).inheritIO().start();
            assertThat(kill.waitFor()).as("kill %s %s", signal, pid).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

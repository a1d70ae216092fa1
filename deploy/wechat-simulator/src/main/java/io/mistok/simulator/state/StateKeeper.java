package io.mistok.simulator.state;

import io.mistok.simulator.account.Happening;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reads the file, if there is to be one, before the first call comes, and writes it soon after a
 * change and at the end.
 */
@Component
class StateKeeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StateKeeper.class);
    private static final Duration NEXT_TRY = Duration.ofSeconds(10);

    private final States states;
    private final @Nullable StateFile file;
    private final Duration writeAfter;
    private final AtomicBoolean changed = new AtomicBoolean();
    private final ScheduledExecutorService writer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().name("state-", 0).factory());

    StateKeeper(States states, StateProperties properties) {
        this.states = states;
        this.file = properties.file().orElse(null);
        this.writeAfter = properties.writeAfter();
        if (file != null) {
            restore(states, file);
        }
    }

    /** Further changes until the next write are written with this one. */
    @EventListener(Happening.class)
    void keep() {
        if (file != null && changed.compareAndSet(false, true)) {
            writeIn(writeAfter);
        }
    }

    @Override
    public void close() {
        writer.shutdownNow();
        write();
    }

    private void writeIn(Duration time) {
        try {
            var _ = writer.schedule(this::write, time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException stopping) {
            // Written at the end, if at all.
        }
    }

    private synchronized void write() {
        if (file == null || !changed.compareAndSet(true, false)) {
            return;
        }
        try {
            file.write(states.now());
        } catch (IOException | RuntimeException failure) {
            LOG.atError()
                    .addKeyValue("file", file)
                    .addKeyValue("reason", failure.toString())
                    .log("Accounts cannot be written");
            changed.set(true);
            writeIn(NEXT_TRY);
        }
    }

    private static void restore(States states, StateFile file) {
        try {
            file.read().ifPresent(states::restore);
        } catch (IOException | RuntimeException unreadable) {
            startEmpty(file, unreadable);
        }
    }

    private static void startEmpty(StateFile file, Exception reason) {
        try {
            LOG.atWarn()
                    .addKeyValue("file", file)
                    .addKeyValue("kept", file.setAside())
                    .addKeyValue("reason", reason.getMessage())
                    .log("Accounts cannot be read; starting without any");
        } catch (IOException failure) {
            throw new IllegalStateException(file + " can neither be read nor moved", failure);
        }
    }
}

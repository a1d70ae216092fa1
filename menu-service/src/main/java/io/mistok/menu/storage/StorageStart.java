package io.mistok.menu.storage;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Prepares the database before the first request. When it cannot be reached the service starts
 * without it, is not ready, says so, and goes on trying.
 */
@Component
class StorageStart implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(StorageStart.class);

    private final Schema schema;
    private final StorageGate gate;
    private final Duration pause;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean running;

    StorageStart(Schema schema, StorageGate gate, StorageProperties properties) {
        this.schema = schema;
        this.gate = gate;
        this.pause = properties.retryEvery();
    }

    @Override
    public void start() {
        running = true;
        if (!prepare()) {
            Thread.ofVirtual().name("storage-start").start(this::keepTrying);
        }
    }

    private boolean prepare() {
        try {
            schema.prepare();
            gate.open();
            return true;
        } catch (RuntimeException failure) {
            log.atWarn()
                    .addKeyValue("reason", rootOf(failure).toString())
                    .addKeyValue("nextTryIn", pause)
                    .log("The database is not usable; starting without it");
            return false;
        }
    }

    private void keepTrying() {
        try {
            while (!stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                if (prepare()) {
                    log.info("The database is usable");
                    return;
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Throwable rootOf(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    @Override
    public void stop() {
        running = false;
        stopped.countDown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the topics and the web server. */
    @Override
    public int getPhase() {
        return 0;
    }
}

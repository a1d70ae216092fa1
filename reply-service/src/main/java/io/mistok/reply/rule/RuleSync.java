package io.mistok.reply.rule;

import io.mistok.reply.storage.Database;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Brings changes of the database into memory, whichever replica made them; waits for the database
 * when it is away, at start too.
 */
@Component
class RuleSync {
    private static final Logger LOG = LoggerFactory.getLogger(RuleSync.class);

    private final Database database;
    private final RuleStore store;
    private final RuleBook book;
    private final RuleProperties properties;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("rules").factory());
    private long seen;

    RuleSync(Database database, RuleStore store, RuleBook book, RuleProperties properties) {
        this.database = database;
        this.store = store;
        this.book = book;
        this.properties = properties;
    }

    @EventListener(ApplicationStartedEvent.class)
    void start() {
        long pause = properties.poll().toMillis();
        var _ = clock.scheduleWithFixedDelay(this::sync, 0, pause, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        clock.shutdownNow();
    }

    private void sync() {
        if (database.attempt("reading the reply rules", this::read)) {
            book.markLoaded();
        }
    }

    private void read() {
        for (RuleStore.Stored row : store.changedSince(seen)) {
            absorb(row);
            seen = row.revision();
        }
    }

    /** One channel that cannot be read must not silence the others. */
    private void absorb(RuleStore.Stored row) {
        try {
            book.absorb(row.channelId(), store.read(row));
        } catch (RuntimeException failure) {
            LOG.atError()
                    .addKeyValue("channelId", row.channelId())
                    .addKeyValue("reason", failure.getClass().getSimpleName())
                    .log("The reply rules of a channel cannot be read; its last ones stay");
        }
    }
}

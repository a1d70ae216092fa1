package io.mistok.reply.storage;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The database as something that may be away. The schema is brought up to date by the first attempt
 * that finds it there, so this service starts without it.
 */
@Component
public class Database {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private final Flyway flyway;
    private final AtomicBoolean away = new AtomicBoolean();
    private volatile boolean migrated;
    private volatile boolean stopping;

    Database(Flyway flyway) {
        this.flyway = flyway;
    }

    /**
     * Does something that needs the database, once.
     *
     * @param purpose for the log, as in "waits for MySQL before reading the rules"
     * @return whether it was done; {@code false} when the database is away
     * @throws DataIntegrityViolationException if it is there and will never take this
     */
    public boolean attempt(String purpose, Runnable work) {
        try {
            migrate();
            work.run();
            reached();
            return true;
        } catch (DataIntegrityViolationException unfit) {
            throw unfit;
        } catch (DataAccessException | TransactionException | FlywayException failure) {
            missed(purpose, failure);
            return false;
        }
    }

    /** Does something on a thread of its own, again and again until it is done. */
    public void eventually(String purpose, Runnable work) {
        Thread.ofVirtual().name(purpose).start(() -> repeat(purpose, work));
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }

    private void repeat(String purpose, Runnable work) {
        Duration pause = FIRST_PAUSE;
        try {
            while (!stopping && !attempt(purpose, work)) {
                Thread.sleep(pause);
                pause = longer(pause);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    private void migrate() {
        if (!migrated) {
            migrateOnce();
        }
    }

    private synchronized void migrateOnce() {
        if (!migrated) {
            flyway.migrate();
            migrated = true;
        }
    }

    private void reached() {
        if (away.compareAndSet(true, false)) {
            LOG.info("MySQL is back");
        }
    }

    private void missed(String purpose, Exception failure) {
        if (!stopping && away.compareAndSet(false, true)) {
            LOG.atWarn()
                    .addKeyValue("waiting", purpose)
                    .addKeyValue("reason", String.valueOf(failure.getMessage()))
                    .log("MySQL does not answer; trying again until it does");
        }
    }
}

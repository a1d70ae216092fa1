package io.mistok.menu.outbox;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Records for the channel topic, stored in the transaction of the change they tell of. */
@Component
public class Outbox {

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final OutboxRelay relay;
    private final JsonMapper json;
    private final Clock clock;

    Outbox(
            JdbcClient database,
            TransactionTemplate transactions,
            OutboxRelay relay,
            JsonMapper json,
            Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.relay = relay;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Commits the change with its records, then waits a moment for the topic, so that a caller who
     * has the answer can rely on the other services having the change. A topic that is away does
     * not fail the change: the records leave when it is back.
     */
    public <T> T committing(Supplier<T> change) {
        var result = transactions.execute(_ -> change.get());
        relay.awaitPass();
        return result;
    }

    /** As {@link #committing(Supplier)}. */
    public void committing(Runnable change) {
        transactions.executeWithoutResult(_ -> change.run());
        relay.awaitPass();
    }

    /** The lock on the channel that the caller holds keeps the records of one key in order. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(String key, Object value) {
        insert(key, json.writeValueAsString(value));
    }

    /** A tombstone: the key vanishes from the compacted topic. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void putTombstone(String key) {
        insert(key, null);
    }

    private void insert(String key, @Nullable String value) {
        database.sql("INSERT INTO outbox (record_key, record_value, created_at) VALUES (?, ?, ?)")
                .param(key)
                .param(value)
                .param(clock.instant().atOffset(ZoneOffset.UTC).toLocalDateTime())
                .update();
    }
}

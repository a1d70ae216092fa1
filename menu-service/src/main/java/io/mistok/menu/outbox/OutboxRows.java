package io.mistok.menu.outbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OutboxRows {

    private static final int BATCH = 100;

    private final JdbcClient database;

    OutboxRows(JdbcClient database) {
        this.database = database;
    }

    /** Held to the end of the transaction: one relay at a time, over all replicas. */
    void lock() {
        database.sql("SELECT id FROM outbox_relay WHERE id = 1 FOR UPDATE").query().singleValue();
    }

    List<Row> oldest() {
        return database.sql(
                        "SELECT id, record_key, record_value FROM outbox ORDER BY id LIMIT "
                                + BATCH)
                .query((row, _) ->
                        new Row(
                                row.getLong("id"),
                                row.getString("record_key"),
                                row.getString("record_value")))
                .list();
    }

    void delete(Row row) {
        database.sql("DELETE FROM outbox WHERE id = ?").param(row.id).update();
    }

    record Row(long id, String key, @Nullable String value) {}
}

package io.mistok.reply.rule;

import io.mistok.reply.input.ProblemException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rules in MySQL, one document for each channel. Changes take the lock of the revision counter
 * first, so revisions become visible in their order and a reader that asks for what is newer than
 * the last one it saw misses nothing.
 */
@Repository
class RuleStore {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A row as it is, secrets encrypted. */
    record Stored(String channelId, long revision, String document) {}

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final RuleSecrets secrets;

    RuleStore(JdbcClient jdbc, TransactionOperations transactions, RuleSecrets secrets) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.secrets = secrets;
    }

    List<Stored> changedSince(long revision) {
        return jdbc.sql(
                        """
                        SELECT channel_id, revision, document FROM reply_rules
                        WHERE revision > ? ORDER BY revision
                        """)
                .param(revision)
                .query(RuleStore::row)
                .list();
    }

    RuleSet find(String channelId) {
        return jdbc.sql(
                        """
                        SELECT channel_id, revision, document FROM reply_rules
                        WHERE channel_id = ?
                        """)
                .param(channelId)
                .query(RuleStore::row)
                .optional()
                .map(this::read)
                .orElse(RuleSet.NONE);
    }

    /**
     * @throws IllegalStateException if a secret in it cannot be decrypted
     */
    RuleSet read(Stored row) {
        Rules sealed = JSON.readValue(row.document(), Rules.class);
        return RuleSet.of(row.revision(), secrets.open(row.channelId(), sealed));
    }

    /**
     * Changes the rules of one channel.
     *
     * @param expected revision that the change was made for; empty to change whatever is there
     * @throws ProblemException if somebody else has changed them since
     */
    RuleSet change(String channelId, OptionalLong expected, UnaryOperator<Rules> change) {
        return Optional.ofNullable(
                        transactions.execute(_ -> changeAlone(channelId, expected, change)))
                .orElseThrow();
    }

    void remove(String channelId) {
        jdbc.sql("DELETE FROM reply_rules WHERE channel_id = ?").param(channelId).update();
    }

    private RuleSet changeAlone(
            String channelId, OptionalLong expected, UnaryOperator<Rules> change) {
        jdbc.sql("UPDATE rule_revision SET revision = revision + 1 WHERE id = 1").update();
        long revision =
                jdbc.sql("SELECT revision FROM rule_revision WHERE id = 1")
                        .query(Long.class)
                        .single();
        RuleSet before = find(channelId);
        check(expected, before);
        Rules after = secrets.complete(before.rules(), change.apply(before.rules()));
        write(channelId, revision, after);
        return RuleSet.of(revision, after);
    }

    private static void check(OptionalLong expected, RuleSet before) {
        if (expected.isPresent() && expected.getAsLong() != before.revision()) {
            throw new ProblemException(
                    HttpStatus.PRECONDITION_FAILED,
                    "replies-changed",
                    "Replies changed",
                    "Somebody has changed the replies of this channel; read them again");
        }
    }

    private void write(String channelId, long revision, Rules rules) {
        jdbc.sql(
                        """
                        INSERT INTO reply_rules (channel_id, revision, document) VALUES (?, ?, ?)
                        ON DUPLICATE KEY UPDATE
                            revision = VALUES(revision), document = VALUES(document)
                        """)
                .param(channelId)
                .param(revision)
                .param(JSON.writeValueAsString(secrets.seal(channelId, rules)))
                .update();
    }

    private static Stored row(ResultSet row, int number) throws SQLException {
        return new Stored(
                row.getString("channel_id"), row.getLong("revision"), row.getString("document"));
    }
}

package io.mistok.reply.delivery;

import io.mistok.reply.content.Content;
import io.mistok.reply.content.Content.Answer;
import io.mistok.reply.event.OpenId;
import io.mistok.reply.wechat.SendResult;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * The table of customer-service messages. Its key is the event, so an event gets one; a row is
 * claimed before its call, so a call has one caller. Times are UTC.
 */
@Repository
class Sends {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MAX_MESSAGE = 512;

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Clock clock;

    Sends(JdbcTemplate template, TransactionOperations transactions, Clock clock) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.transactions = transactions;
        this.clock = clock;
    }

    boolean isPlanned(String eventId) {
        return jdbc.sql("SELECT COUNT(*) FROM sends WHERE event_id = ?")
                        .param(eventId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * Plans messages, all or none; an event that has a row already keeps it. In one order: two
     * replicas that plan the same would wait for each other.
     */
    void plan(List<Send> sends) {
        var now = utc(clock.instant());
        transactions.executeWithoutResult(_ ->
                template.batchUpdate(
                        """
                        INSERT INTO sends (event_id, channel_id, open_id, status, content,
                            occurred_at, window_ends, next_attempt, attempts, planned_at, changed_at)
                        VALUES (?, ?, ?, 'PLANNED', ?, ?, ?, ?, 0, ?, ?)
                        ON DUPLICATE KEY UPDATE event_id = VALUES(event_id)
                        """,
                        sends.stream()
                                .sorted(Comparator.comparing(Send::eventId))
                                .map(it -> planned(it, now))
                                .toList()));
    }

    private static Object[] planned(Send send, LocalDateTime now) {
        return new Object[] {
            send.eventId(),
            send.channelId(),
            send.openId().value(),
            JSON.writerFor(Content.class).writeValueAsString(send.content()),
            utc(send.occurredAt()),
            utc(send.windowEnds()),
            now,
            now,
            now
        };
    }

    /** Takes messages that are due; nobody else will call for them. */
    List<Send> claim(int atMost) {
        return Optional.ofNullable(transactions.execute(_ -> claimDue(atMost))).orElse(List.of());
    }

    void finish(String eventId, Send.Status status, @Nullable Integer code, @Nullable String why) {
        jdbc.sql(
                        """
                        UPDATE sends SET status = ?, content = NULL, next_attempt = NULL,
                            errcode = ?, errmsg = ?, changed_at = ?
                        WHERE event_id = ?
                        """)
                .param(status.name())
                .param(code)
                .param(shortened(why))
                .param(utc(clock.instant()))
                .param(eventId)
                .update();
    }

    /** Puts a message back that surely was not sent, unless it has been taken for lost since. */
    void postpone(String eventId, SendResult.NotYet why) {
        jdbc.sql(
                        """
                        UPDATE sends SET status = 'PLANNED', next_attempt = ?, errcode = ?,
                            errmsg = ?, busy = busy + ?, changed_at = ?
                        WHERE event_id = ? AND status = 'SENDING'
                        """)
                .param(utc(why.again()))
                .param(why.errcode())
                .param(shortened(why.errmsg()))
                .param(why.busy() ? 1 : 0)
                .param(utc(clock.instant()))
                .param(eventId)
                .update();
    }

    /** What a dead replica has left in the middle of a call. */
    int settleAbandoned(Instant begunBefore, boolean repeat) {
        String settled =
                repeat
                        ? "status = 'PLANNED', next_attempt = changed_at"
                        : "status = 'UNKNOWN', content = NULL, next_attempt = NULL";
        return jdbc.sql(
                        "UPDATE sends SET "
                                + settled
                                + " WHERE status = 'SENDING' AND changed_at < ?")
                .param(utc(begunBefore))
                .update();
    }

    int expire() {
        return jdbc.sql(
                        """
                        UPDATE sends SET status = 'EXPIRED', content = NULL, next_attempt = NULL,
                            changed_at = ?
                        WHERE status = 'PLANNED' AND window_ends <= ?
                        """)
                .param(utc(clock.instant()))
                .param(utc(clock.instant()))
                .update();
    }

    /** Erases what a follower did up to that moment. */
    void erase(String channelId, OpenId openId, Instant upTo) {
        jdbc.sql("DELETE FROM sends WHERE channel_id = ? AND open_id = ? AND occurred_at <= ?")
                .param(channelId)
                .param(openId.value())
                .param(utc(upTo))
                .update();
    }

    void removeChannel(String channelId) {
        jdbc.sql("DELETE FROM sends WHERE channel_id = ?").param(channelId).update();
    }

    int forgetFinished(Instant before) {
        return jdbc.sql(
                        """
                        DELETE FROM sends
                        WHERE changed_at < ? AND status NOT IN ('PLANNED', 'SENDING')
                        LIMIT 1000
                        """)
                .param(utc(before))
                .update();
    }

    private List<Send> claimDue(int atMost) {
        List<Send> due =
                jdbc.sql(
                                """
                                SELECT event_id, channel_id, open_id, content, occurred_at,
                                    window_ends, attempts, busy
                                FROM sends
                                WHERE status = 'PLANNED' AND next_attempt <= ? AND window_ends > ?
                                    AND content IS NOT NULL
                                ORDER BY next_attempt LIMIT ? FOR UPDATE SKIP LOCKED
                                """)
                        .param(utc(clock.instant()))
                        .param(utc(clock.instant()))
                        .param(atMost)
                        .query(Sends::row)
                        .list();
        if (!due.isEmpty()) {
            begin(due);
        }
        return due;
    }

    private void begin(List<Send> due) {
        jdbc.sql(
                        """
                        UPDATE sends
                        SET status = 'SENDING', attempts = attempts + 1, changed_at = :now
                        WHERE event_id IN (:due)
                        """)
                .param("now", utc(clock.instant()))
                .param("due", due.stream().map(Send::eventId).toList())
                .update();
    }

    private static Send row(ResultSet row, int number) throws SQLException {
        return new Send(
                row.getString("event_id"),
                row.getString("channel_id"),
                new OpenId(row.getString("open_id")),
                (Answer) JSON.readValue(row.getString("content"), Content.class),
                instant(row, "occurred_at"),
                instant(row, "window_ends"),
                row.getInt("attempts") + 1,
                row.getInt("busy"));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static @Nullable String shortened(@Nullable String text) {
        return text == null || text.length() <= MAX_MESSAGE ? text : text.substring(0, MAX_MESSAGE);
    }
}

package io.mistok.prove.check;

import io.mistok.prove.ledger.Action;
import io.mistok.prove.ledger.Attempt;
import io.mistok.prove.ledger.Callback;
import io.mistok.prove.ledger.Expectation;
import io.mistok.prove.ledger.Identity;
import io.mistok.prove.ledger.Message;
import io.mistok.prove.ledger.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A run that was clean, for a test to spoil. */
final class Book {
    static final long SECOND = 1_700_000_000L;

    final List<Callback> callbacks = new ArrayList<>();
    final List<Message> messages = new ArrayList<>();
    final List<LogEvent> log = new ArrayList<>();
    final Set<String> unknown = new HashSet<>();
    Map<String, Counts> counts = Map.of();
    boolean excused;
    boolean tooLate;
    boolean orderAcrossReplicas = true;

    /** Three events of two followers, each with its answer, stored and counted. */
    static Book clean() {
        var book = new Book();
        book.stored(book.replied(book.click("anna", 1, "K1")));
        book.stored(book.replied(book.click("anna", 2, "K2")));
        book.stored(book.acknowledged(book.click("bohdan", 3, "K1")));
        book.messages.add(book.message("bohdan", "K1"));
        book.count();
        return book;
    }

    static Identity identity(String openId, int at, String key) {
        return new Identity("ch", openId, SECOND + at, Action.CLICK, key);
    }

    Callback click(String openId, int at, String key) {
        var callback =
                new Callback(
                        identity(openId, at, key),
                        (SECOND + at) * 1000,
                        Expectation.of(text(openId, key)));
        callbacks.add(callback);
        return callback;
    }

    Callback replied(Callback callback) {
        return attempt(callback, Outcome.REPLIED, callback.expected().text());
    }

    Callback acknowledged(Callback callback) {
        return attempt(callback, Outcome.ACKNOWLEDGED, "");
    }

    Callback attempt(Callback callback, Outcome outcome, String shown) {
        var number = callback.attempts().size() + 1;
        return callback.add(
                new Attempt(number, "ingest-0", callback.dueAt(), 20, outcome, 200, shown));
    }

    /** The same, by the other replica. */
    Callback acknowledgedElsewhere(Callback callback) {
        return callback.add(
                new Attempt(1, "ingest-1", callback.dueAt(), 20, Outcome.ACKNOWLEDGED, 200, ""));
    }

    Callback stored(Callback callback) {
        log.add(
                new LogEvent(
                        0,
                        log.size(),
                        "id-" + callback.identity().hashCode(),
                        callback.identity()));
        return callback;
    }

    Message message(String openId, String key) {
        return new Message("ch", openId, text(openId, key), (SECOND + 9) * 1000, 0, true);
    }

    static String text(String openId, String key) {
        return "answer for " + openId + " to " + key;
    }

    void count() {
        counts = new HashMap<>(Expected.of(log));
    }

    List<AnomalyKind> found() {
        return anomalies().stream().map(Anomaly::kind).toList();
    }

    List<Anomaly> anomalies() {
        return Checker.check(
                new Evidence(
                        callbacks,
                        messages,
                        log,
                        counts,
                        unknown,
                        _ -> tooLate,
                        orderAcrossReplicas,
                        _ -> excused));
    }
}

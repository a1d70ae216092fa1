package io.mistok.prove.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The book of one run. */
public final class Ledger {
    private final Set<Identity> known = ConcurrentHashMap.newKeySet();
    private final Queue<Callback> callbacks = new ConcurrentLinkedQueue<>();
    private final Queue<Message> messages = new ConcurrentLinkedQueue<>();

    /** Opens an entry; empty when this very event is there: the platform could not tell them. */
    public Optional<Callback> open(Identity identity, long dueAt, Expectation expected) {
        if (!known.add(identity)) {
            return Optional.empty();
        }
        var callback = new Callback(identity, dueAt, expected);
        callbacks.add(callback);
        return Optional.of(callback);
    }

    /** Notes a customer-service message. */
    public void add(Message message) {
        messages.add(message);
    }

    /** All entries so far. */
    public List<Callback> callbacks() {
        return List.copyOf(callbacks);
    }

    /** All customer-service messages so far. */
    public List<Message> messages() {
        return List.copyOf(messages);
    }
}

package io.mistok.simulator.follower;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Everything that one follower sees in the chat with one account. */
public final class Conversation {
    private final List<Entry> entries = new ArrayList<>();
    private final List<Consumer<Entry>> listeners = new ArrayList<>();

    public synchronized Entry add(
            Instant at, EntryKind kind, String type, Map<String, Object> content) {
        var entry = new Entry(entries.size() + 1L, at, kind, type, content);
        entries.add(entry);
        List.copyOf(listeners).forEach(listener -> listener.accept(entry));
        return entry;
    }

    synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Gives the listener the entries after {@code number}, then each new one, in order. */
    synchronized void listen(long number, Consumer<Entry> listener) {
        entries.stream().filter(entry -> entry.number() > number).forEach(listener);
        listeners.add(listener);
    }

    synchronized void forget(Consumer<Entry> listener) {
        listeners.remove(listener);
    }
}

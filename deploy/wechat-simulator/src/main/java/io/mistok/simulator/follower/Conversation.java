package io.mistok.simulator.follower;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What one follower sees in the chat with one account; the oldest is forgotten one day. */
public final class Conversation {
    private static final int KEPT = 1_000;

    private final List<Entry> entries = new ArrayList<>();
    private final List<Consumer<Entry>> listeners = new ArrayList<>();
    private long count;

    /** The entry, with its number. */
    public synchronized Entry add(Entry unnumbered) {
        var entry = unnumbered.numbered(++count);
        entries.add(entry);
        if (entries.size() > KEPT) {
            entries.removeFirst();
        }
        List.copyOf(listeners).forEach(listener -> listener.accept(entry));
        return entry;
    }

    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Goes on after these, which nobody hears of. */
    synchronized void restore(List<Entry> known) {
        entries.addAll(known);
        count = known.isEmpty() ? 0 : known.getLast().number();
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

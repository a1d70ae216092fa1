package io.mistok.simulator.follower;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of a conversation.
 *
 * @param number counts the entries of this conversation, from 1
 * @param type of the message, or the name of the event
 * @param exchange the callback that this began, or that brought this
 * @param call the call of WeChat's API that brought this
 */
public record Entry(
        long number,
        Instant at,
        EntryKind kind,
        String type,
        Map<String, Object> content,
        @Nullable Long exchange,
        @Nullable String call) {

    /** What can be said of an entry before it has its number. */
    public static Entry of(Instant at, EntryKind kind, String type, Map<String, Object> content) {
        return new Entry(0, at, kind, type, content, null, null);
    }

    public Entry inExchange(long it) {
        return new Entry(number, at, kind, type, content, it, call);
    }

    public Entry broughtBy(@Nullable String it) {
        return new Entry(number, at, kind, type, content, exchange, it);
    }

    Entry numbered(long it) {
        return new Entry(it, at, kind, type, content, exchange, call);
    }
}

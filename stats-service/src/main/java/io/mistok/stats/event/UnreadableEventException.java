package io.mistok.stats.event;

/** A record is no event. The message says why and holds nothing of the record's text. */
public class UnreadableEventException extends RuntimeException {
    public UnreadableEventException(String reason) {
        super(reason);
    }
}

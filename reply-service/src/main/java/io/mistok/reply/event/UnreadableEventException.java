package io.mistok.reply.event;

/** A record that will not become readable by reading it again. */
public class UnreadableEventException extends RuntimeException {
    public UnreadableEventException(String reason) {
        super("The record is not an event: " + reason);
    }
}

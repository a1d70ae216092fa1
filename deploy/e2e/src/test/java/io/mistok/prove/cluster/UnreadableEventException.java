package io.mistok.prove.cluster;

/** As each reader of events has one beside it. */
class UnreadableEventException extends RuntimeException {
    UnreadableEventException(String reason) {
        super(reason);
    }
}

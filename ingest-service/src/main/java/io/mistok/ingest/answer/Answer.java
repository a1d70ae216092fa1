package io.mistok.ingest.answer;

/** How an attempt ends. */
public sealed interface Answer {
    /** With what the rules chose. */
    record Reply(Content content) implements Answer {}

    /** With {@code success}: the event is stored, and no reply is waited for. */
    record Acknowledged() implements Answer {}

    /** With {@code success}: no decision came in time, which is stored too. */
    record GaveUp() implements Answer {}

    /** With {@code success}: the event is on local disk, and any reply comes as a message. */
    record SetAside() implements Answer {}

    /** With nothing the platform would take for an answer: it is not known to be stored. */
    record NotStored() implements Answer {}
}

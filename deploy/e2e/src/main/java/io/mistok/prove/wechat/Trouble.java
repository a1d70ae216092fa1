package io.mistok.prove.wechat;

/** What the platform's API does to a call instead of answering it well. */
public sealed interface Trouble {
    /** Nothing. */
    record None() implements Trouble {}

    /** Refuses with a code; the message is not sent. */
    record Code(int errcode, String errmsg) implements Trouble {}

    /** A broken proxy before it: HTTP 502, and the message is not sent. */
    record BadGateway() implements Trouble {}

    /** Takes the message, and the connection breaks before the answer. */
    record TakenThenReset() implements Trouble {}
}

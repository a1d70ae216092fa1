package io.mistok.simulator.answer;

/** An answer of HTTP 200, judged. */
public sealed interface Answer {
    /** {@code success}, or nothing. */
    record Acknowledged() implements Answer {}

    /** A reply without a fault. */
    record Replied(Reply reply) implements Answer {}

    /** Anything else; the follower is told that the account does not work. */
    record Abnormal(String reason) implements Answer {}
}

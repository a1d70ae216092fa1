package io.mistok.simulator.callback;

/** What came back from an account's server. */
sealed interface Arrival {
    /** An answer, complete and in time. */
    record Answered(int status, String body) implements Arrival {}

    /** The time was over first. */
    record TimedOut() implements Arrival {}

    /** No connection, or one that broke. */
    record Failed(String reason) implements Arrival {}
}

package io.mistok.prove.ledger;

/**
 * One delivery of a callback.
 *
 * @param number from 1
 * @param replica the one that was asked
 * @param startedAt milliseconds since 1970
 * @param millis until the answer, or until there was none
 * @param status of HTTP, 0 when there was none
 * @param shown text of the reply, or what was wrong with the answer; empty for {@code success}
 */
public record Attempt(
        int number,
        String replica,
        long startedAt,
        double millis,
        Outcome outcome,
        int status,
        String shown) {
    /** Milliseconds since 1970. */
    public long endedAt() {
        return startedAt + (long) millis;
    }
}

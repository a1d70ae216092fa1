package io.mistok.simulator.callback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to deliver a callback.
 *
 * @param attempt from 1
 * @param status of HTTP, when there was an answer
 * @param ms from the connect to the last byte
 * @param response as it came
 * @param clearResponse the same decrypted, where it was encrypted for this account
 * @param reason why the outcome is not good
 */
public record Delivery(
        int attempt,
        Instant at,
        @Nullable Integer status,
        long ms,
        Sent request,
        @Nullable String response,
        @Nullable String clearResponse,
        Outcome outcome,
        @Nullable String reason) {

    /** What was sent. */
    public record Sent(String url, String body) {}
}

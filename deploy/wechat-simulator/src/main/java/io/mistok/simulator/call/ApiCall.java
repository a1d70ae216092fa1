package io.mistok.simulator.call;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One call that was made to WeChat's API.
 *
 * @param number counts all calls, from 1
 * @param appId the account, as far as the call named one
 * @param status 0 when the connection was closed without an answer
 */
record ApiCall(
        long number,
        Instant at,
        @Nullable String appId,
        String method,
        String path,
        String query,
        String request,
        int status,
        String response,
        long ms) {}

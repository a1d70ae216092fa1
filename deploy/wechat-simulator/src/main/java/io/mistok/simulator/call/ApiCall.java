package io.mistok.simulator.call;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One call that was made to WeChat's API.
 *
 * @param id by which it can be asked for, and by which a conversation names it
 * @param number counts all calls, from 1
 * @param appId the account, as far as the call named one
 * @param status 0 when the connection was closed without an answer
 */
public record ApiCall(
        String id,
        long number,
        Instant at,
        @Nullable String appId,
        String method,
        String path,
        String query,
        String request,
        int status,
        String response,
        long ms) {

    /** Attribute of the request while it is served: the id that its call will have. */
    public static final String ID = "io.mistok.simulator.call";
}

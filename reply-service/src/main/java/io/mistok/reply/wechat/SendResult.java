package io.mistok.reply.wechat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How one call ended. */
public sealed interface SendResult {
    record Sent() implements SendResult {}

    /** The platform, or we, will never send it. */
    record Refused(@Nullable Integer errcode, String errmsg) implements SendResult {}

    /**
     * Surely not sent; worth another try.
     *
     * @param busy whether the platform was too busy for the message, which it is asked for thrice
     */
    record NotYet(Instant again, @Nullable Integer errcode, String errmsg, boolean busy)
            implements SendResult {}

    /** Not sent, and the platform would not take it any more. */
    record TooLate() implements SendResult {}

    /** The request left and no answer came. */
    record Unknown(String reason) implements SendResult {}
}

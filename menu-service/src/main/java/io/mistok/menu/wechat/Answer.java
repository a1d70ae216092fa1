package io.mistok.menu.wechat;

import org.jspecify.annotations.Nullable;

/**
 * What every answer of WeChat may hold. The status is 200 for refusals too: an answer is a refusal
 * if and only if {@code errcode} is there and is not 0.
 */
interface Answer {

    @Nullable Integer errcode();

    @Nullable String errmsg();

    default int code() {
        var code = errcode();
        return code == null ? 0 : code;
    }

    default String message() {
        var message = errmsg();
        return message == null ? "" : message;
    }

    /** An answer of which only the outcome matters. */
    record Outcome(@Nullable Integer errcode, @Nullable String errmsg) implements Answer {}
}

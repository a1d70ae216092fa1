package io.mistok.reply.wechat;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** Any answer of the API: an error if and only if there is a code and it is not 0. */
record WeChatAnswer(
        @Nullable Integer errcode,
        @Nullable String errmsg,
        @JsonProperty("access_token") @Nullable String accessToken,
        @JsonProperty("expires_in") @Nullable Long expiresIn) {
    int code() {
        return errcode == null ? 0 : errcode;
    }

    String message() {
        return errmsg == null ? "" : errmsg;
    }

    @Override
    public String toString() {
        return "WeChatAnswer[" + code() + "]";
    }
}

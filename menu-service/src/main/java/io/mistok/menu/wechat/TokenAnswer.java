package io.mistok.menu.wechat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

record TokenAnswer(
        @JsonProperty("access_token") @Nullable String accessToken,
        @JsonProperty("expires_in") long expiresIn,
        @Nullable Integer errcode,
        @Nullable String errmsg)
        implements Answer {

    AccessTokens.Token token() {
        if (accessToken == null || accessToken.isEmpty()) {
            throw new WeChatUnreachableException(
                    WeChatUnreachableException.Stage.BROKEN_OFF,
                    "WeChat's answer holds no access token",
                    null);
        }
        return new AccessTokens.Token(accessToken, Duration.ofSeconds(expiresIn));
    }

    @Override
    public String toString() {
        return "TokenAnswer[errcode=" + errcode + ", errmsg=" + errmsg + "]";
    }
}

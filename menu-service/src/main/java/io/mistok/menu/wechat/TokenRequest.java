package io.mistok.menu.wechat;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Normal mode always: forced mode ends every other holder's token and is allowed 20 times a day.
 */
record TokenRequest(
        @JsonProperty("grant_type") String grantType,
        String appid,
        String secret,
        @JsonProperty("force_refresh") boolean forceRefresh) {

    static TokenRequest of(Account account) {
        return new TokenRequest(
                "client_credential", account.appId(), account.appSecret().value(), false);
    }

    @Override
    public String toString() {
        return "TokenRequest[appid=" + appid + "]";
    }
}

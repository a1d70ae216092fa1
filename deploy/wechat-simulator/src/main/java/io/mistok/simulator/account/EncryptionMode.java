package io.mistok.simulator.account;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How callbacks are protected, as the account's console offers it. */
public enum EncryptionMode {
    /** 明文: clear text, only the time and a nonce are signed. */
    @JsonProperty("plain")
    PLAIN,
    /** 兼容: clear text and cipher text side by side. */
    @JsonProperty("compatible")
    COMPATIBLE,
    /** 安全: cipher text only. */
    @JsonProperty("secure")
    SECURE
}

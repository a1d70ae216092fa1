package io.mistok.simulator.fault;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a call goes wrong. */
public enum FaultKind {
    /** A return code in place of the call. */
    @JsonProperty("errcode")
    ERRCODE,
    /** The call is served, later. */
    @JsonProperty("slow")
    SLOW,
    /** The connection is closed without an answer, and nothing was done. */
    @JsonProperty("reset-before")
    RESET_BEFORE,
    /** The call is done, then the connection is closed without an answer. */
    @JsonProperty("reset-after")
    RESET_AFTER,
    /** HTTP 502 from something in front of WeChat. */
    @JsonProperty("bad-gateway")
    BAD_GATEWAY,
    /** HTTP 200 with a web page. */
    @JsonProperty("html")
    HTML
}

package io.mistok.simulator.follower;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a follower does that lets the account write for a while. */
public enum Trigger {
    @JsonProperty("message")
    MESSAGE,
    @JsonProperty("menu-tap")
    MENU_TAP,
    @JsonProperty("follow")
    FOLLOW,
    @JsonProperty("scan")
    SCAN
}

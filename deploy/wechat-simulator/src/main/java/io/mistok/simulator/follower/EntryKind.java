package io.mistok.simulator.follower;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where an entry of a conversation comes from. */
public enum EntryKind {
    /** What the follower did or sent. */
    @JsonProperty("follower")
    FOLLOWER,
    /** The answer to a callback. */
    @JsonProperty("passive-reply")
    PASSIVE_REPLY,
    /** Sent by the account through the API. */
    @JsonProperty("customer-service-message")
    CUSTOMER_SERVICE_MESSAGE,
    /** Material that WeChat itself sends for a menu button. */
    @JsonProperty("material")
    MATERIAL,
    /** WeChat's words when the account did not answer. */
    @JsonProperty("notice")
    NOTICE
}

package io.mistok.simulator.callback;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How one delivery ended. */
public enum Outcome {
    /** A valid reply, which the follower sees. */
    @JsonProperty("replied")
    REPLIED(false),
    /** {@code success} or nothing: taken, and nothing to show. */
    @JsonProperty("acknowledged")
    ACKNOWLEDGED(false),
    /** A reply to an event that takes none. */
    @JsonProperty("reply-ignored")
    REPLY_IGNORED(false),
    /** HTTP 200 with something that is no answer; not tried again. */
    @JsonProperty("abnormal")
    ABNORMAL(false),
    /** Another status than 200. */
    @JsonProperty("bad-status")
    BAD_STATUS(true),
    /** No complete answer in time. */
    @JsonProperty("timed-out")
    TIMED_OUT(true),
    /** No connection, or one that broke. */
    @JsonProperty("connection-failed")
    CONNECTION_FAILED(true),
    /** Callbacks of this account are stopped for a while. */
    @JsonProperty("stopped")
    STOPPED(false);

    private final boolean retried;

    Outcome(boolean retried) {
        this.retried = retried;
    }

    boolean isRetried() {
        return retried;
    }

    /** Whether the follower is told that the account does not work. */
    public boolean isFailure() {
        return retried || this == ABNORMAL || this == STOPPED;
    }
}

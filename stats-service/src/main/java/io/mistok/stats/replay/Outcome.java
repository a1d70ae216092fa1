package io.mistok.stats.replay;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What becomes of a dead letter. */
enum Outcome {
    /** It can be read now and is not counted yet. */
    @JsonProperty("waiting")
    WAITING,
    /** It has been counted just now. */
    @JsonProperty("counted")
    COUNTED,
    /** It was counted by a replay before. */
    @JsonProperty("counted-before")
    COUNTED_BEFORE,
    /** Another record of the same event has been counted, or will be in its place. */
    @JsonProperty("repeated")
    REPEATED,
    /** Nothing that is counted. */
    @JsonProperty("nothing-to-count")
    NOTHING_TO_COUNT,
    /** It still cannot be read. */
    @JsonProperty("unreadable")
    UNREADABLE,
    /** The log around it is gone, so nobody can tell whether its event was counted. */
    @JsonProperty("too-old")
    TOO_OLD
}

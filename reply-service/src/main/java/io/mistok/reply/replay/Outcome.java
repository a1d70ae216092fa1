package io.mistok.reply.replay;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What becomes of a dead letter. */
enum Outcome {
    /** It can be read now, and its follower waits for an answer that may still be sent. */
    @JsonProperty("waiting")
    WAITING,
    /** Its answer has been handed over just now and is sent as a message. */
    @JsonProperty("taken-over")
    TAKEN_OVER,
    /** A message for it has been planned before. */
    @JsonProperty("planned-before")
    PLANNED_BEFORE,
    /** The follower may have seen a reply to it, to another attempt of the same event. */
    @JsonProperty("answered")
    ANSWERED,
    /** The platform's window has closed. */
    @JsonProperty("expired")
    EXPIRED,
    /** Repeats of the event may still come, and get a reply: ask again in some minutes. */
    @JsonProperty("too-fresh")
    TOO_FRESH,
    /** Nothing that is answered, or nobody waited, or the follower has left. */
    @JsonProperty("nothing-to-answer")
    NOTHING_TO_ANSWER,
    /** The follower has left, and what we kept about them is erased. */
    @JsonProperty("erased")
    ERASED,
    /** It still cannot be read. */
    @JsonProperty("unreadable")
    UNREADABLE
}

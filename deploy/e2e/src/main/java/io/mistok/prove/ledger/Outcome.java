package io.mistok.prove.ledger;

/** How one delivery ended, as the platform sees it. */
public enum Outcome {
    /** A reply that is shown. */
    REPLIED,
    /** {@code success}: taken, nothing to show. */
    ACKNOWLEDGED,
    /** Answered rightly, and the answer was lost on its way: nothing is shown. */
    LOST,
    /** The platform hung up before the answer came. */
    HUNG_UP,
    /** Another status than 200, or nothing the platform takes for an answer. */
    REFUSED,
    /** No answer within five seconds. */
    CUT,
    /** The connection broke. */
    BROKEN,
    /** Not sent: the platform has stopped this account's callbacks for a minute. */
    WITHHELD;

    /** Whether the service said that it has taken the event. */
    public boolean isAccepted() {
        return this == REPLIED || this == ACKNOWLEDGED || this == LOST;
    }

    /** Whether the platform is done with the callback. */
    public boolean isFinal() {
        return this == REPLIED || this == ACKNOWLEDGED;
    }

    /** Whether the platform counts it as the account's failure. */
    public boolean isFailure() {
        return this == REFUSED || this == CUT || this == BROKEN;
    }
}

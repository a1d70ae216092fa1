package io.mistok.prove.check;

/** What must never happen. */
public enum AnomalyKind {
    /** Acknowledged but not in the log. */
    LOST_ACCEPT("lost-accept"),
    /** In the log, and nobody sent it. */
    PHANTOM("phantom"),
    /** Taken, and the follower saw nothing. */
    NO_REPLY("no-reply"),
    /** The follower saw more than one answer to one event. */
    DUP_REPLY("dup-reply"),
    /** Sent when the platform would not take it any more. */
    LATE_REPLY("late-reply"),
    /** An answer to something else, of somebody else or of another channel. */
    CROSS_TALK("cross-talk"),
    /** The statistics differ from the log. */
    MISCOUNT("miscount"),
    /** One follower's events stand in the log in another order. */
    REORDER("reorder"),
    /** The platform hung up because the answer took longer than five seconds. */
    FIVE_SECONDS("5s-breach");

    private final String text;

    AnomalyKind(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}

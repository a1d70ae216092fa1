package io.mistok.simulator.follower;

/** What a follower does that lets the account write for a while. */
public enum Trigger {
    MESSAGE,
    MENU_TAP,
    FOLLOW,
    SCAN
}

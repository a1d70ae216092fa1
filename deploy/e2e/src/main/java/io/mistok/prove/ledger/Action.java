package io.mistok.prove.ledger;

import java.time.Duration;

/** What followers do here, and what the contracts say about it. */
public enum Action {
    CLICK("menu-button-clicked", Duration.ofMinutes(1)),
    VIEW("menu-link-opened", Duration.ZERO),
    TEXT("text-received", Duration.ofDays(2)),
    FOLLOW("followed", Duration.ofMinutes(1)),
    LOCATE("location-reported", Duration.ZERO);

    private final String type;
    private final Duration window;

    Action(String type, Duration window) {
        this.type = type;
        this.window = window;
    }

    /** Its name on the event topic. */
    public String type() {
        return type;
    }

    /** How long a message may still be sent about it; zero when nothing is ever answered. */
    public Duration window() {
        return window;
    }

    /** Whether it has an answer. */
    public boolean isReplyable() {
        return window.isPositive();
    }

    /** Whether the statistics call it a click. */
    public boolean isClick() {
        return this == CLICK || this == VIEW;
    }
}

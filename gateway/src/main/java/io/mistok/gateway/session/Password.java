package io.mistok.gateway.session;

/**
 * A password, which no log and no message shows.
 *
 * @param text empty when none is set
 */
record Password(String text) {
    /** Found by the binder of settings. */
    public static Password of(String text) {
        return new Password(text);
    }

    @Override
    public String toString() {
        return "***";
    }
}

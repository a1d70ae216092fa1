package io.mistok.alert;

import java.util.Locale;

/**
 * What became of an alert.
 *
 * @param quiet whether it was silent before the fault
 * @param fired seconds from the fault until it was seen firing; not a number if it was not
 * @param cleared seconds from the end of the fault until it was not seen any more; not a number if
 *     it was all the time
 */
record Result(String alert, String fault, boolean quiet, double fired, double cleared) {
    boolean isGood() {
        return quiet && !Double.isNaN(fired) && !Double.isNaN(cleared);
    }

    /** For the terminal. */
    String line() {
        return "%-28s %s, %s, %s"
                .formatted(
                        alert,
                        quiet ? "quiet before" : "NOT QUIET BEFORE",
                        after("fired", fired),
                        after("cleared", cleared));
    }

    /** For a document. */
    String row() {
        return "| `%s` | %s | %s | %s |".formatted(alert, fault, number(fired), number(cleared));
    }

    private static String after(String what, double seconds) {
        return Double.isNaN(seconds)
                ? "NOT " + what.toUpperCase(Locale.ROOT)
                : what + " after " + number(seconds);
    }

    private static String number(double seconds) {
        return Double.isNaN(seconds) ? "no" : "%.0f s".formatted(seconds);
    }
}

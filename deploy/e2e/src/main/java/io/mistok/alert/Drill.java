package io.mistok.alert;

import java.util.List;

/**
 * A fault, and the alerts that have to fire because of it.
 *
 * @param fault in words
 * @param alerts by name; others may fire too
 */
record Drill(String fault, List<String> alerts, Harm harm) {
    /** Does harm until it is closed: then everything is to work again. */
    @FunctionalInterface
    interface Harm {
        Healing begin(Town town) throws InterruptedException;
    }

    /** How the harm ends. */
    @FunctionalInterface
    interface Healing {
        void heal() throws InterruptedException;
    }
}

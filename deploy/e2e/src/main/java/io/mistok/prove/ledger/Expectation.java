package io.mistok.prove.ledger;

/**
 * What a follower must see for one event.
 *
 * @param text the one right answer; empty when nothing may be shown
 * @param required whether it must come; otherwise it may
 */
public record Expectation(String text, boolean required) {
    /** Nothing may be shown. */
    public static final Expectation SILENCE = new Expectation("", false);

    /** This text, once. */
    public static Expectation of(String text) {
        return new Expectation(text, true);
    }
}

package io.mistok.ingest.envelope;

/** A sealed text did not open. It does not say why: an attacker learns from the difference. */
public final class UnsealableException extends Exception {
    UnsealableException() {
        super("the envelope does not open", null, false, false);
    }
}

package io.mistok.simulator.crypto;

/** A cipher text that was not made with this key for this account. */
public class UndecryptableException extends Exception {

    UndecryptableException(String message) {
        super(message);
    }
}

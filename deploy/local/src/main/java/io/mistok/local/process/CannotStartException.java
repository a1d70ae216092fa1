package io.mistok.local.process;

/**
 * A reason not to start, or not to go on, that one line tells the person in front of the screen.
 */
public final class CannotStartException extends RuntimeException {
    /** The message is all that is shown. */
    public CannotStartException(String message) {
        super(message);
    }
}

package io.mistok.menu.version;

/** Another publication of the same channel is under way. */
public class AttemptRunningException extends RuntimeException {

    AttemptRunningException() {
        super("Another publication of this menu is under way; try again in a moment");
    }
}

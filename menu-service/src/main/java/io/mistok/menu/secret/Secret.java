package io.mistok.menu.secret;

/**
 * Something that must not appear in a log, an error or a debugger's list by accident.
 *
 * @param value the secret itself
 */
public record Secret(String value) {

    @Override
    public String toString() {
        return "***";
    }
}

package io.mistok.menu.problem;

import java.util.List;

/** A request that is well-formed JSON and breaks rules; it names every one that it breaks. */
public class InvalidRequestException extends RuntimeException {

    private final String name;
    private final List<Violation> violations;

    /**
     * With a type and a sentence of its own.
     *
     * @param name last part of the problem's type
     * @param message one sentence over all violations
     */
    public InvalidRequestException(String name, String message, List<Violation> violations) {
        super(message);
        this.name = name;
        this.violations = List.copyOf(violations);
    }

    public InvalidRequestException(List<Violation> violations) {
        this("invalid-request", "The request breaks " + count(violations), violations);
    }

    public static String count(List<Violation> violations) {
        return violations.size() == 1 ? "one rule" : violations.size() + " rules";
    }

    public List<Violation> violations() {
        return violations;
    }

    String name() {
        return name;
    }
}

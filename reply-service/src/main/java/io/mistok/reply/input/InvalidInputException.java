package io.mistok.reply.input;

import java.util.List;

/** The body is JSON, but not what it must be. */
public class InvalidInputException extends RuntimeException {
    private final List<Mistake> mistakes;

    public InvalidInputException(List<Mistake> mistakes) {
        super(mistakes.size() + " mistakes");
        this.mistakes = List.copyOf(mistakes);
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }
}

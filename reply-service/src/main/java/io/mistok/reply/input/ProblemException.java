package io.mistok.reply.input;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A request we refuse for one reason. */
public class ProblemException extends RuntimeException {
    private final transient ProblemDetail problem;

    public ProblemException(HttpStatus status, String type, String title, String detail) {
        super(detail);
        this.problem = Problem.of(status, type, title, detail);
    }

    ProblemDetail problem() {
        return problem;
    }
}

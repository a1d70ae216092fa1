package io.mistok.gateway.problem;

import org.springframework.http.ProblemDetail;

/** Ends a request with a problem; not an error of the gateway, so it is not logged as one. */
public class ProblemException extends RuntimeException {
    private final transient ProblemDetail problem;

    public ProblemException(ProblemDetail problem) {
        super(problem.getDetail(), null, false, false);
        this.problem = problem;
    }

    ProblemDetail problem() {
        return problem;
    }
}

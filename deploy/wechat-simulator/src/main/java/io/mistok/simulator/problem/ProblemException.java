package io.mistok.simulator.problem;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A request to the simulator's own API that cannot be served, with the words the caller needs. */
public class ProblemException extends RuntimeException {
    private final HttpStatus status;
    private final String name;
    private final transient List<FieldProblem> errors;

    /**
     * A problem with words for the caller.
     *
     * @param name last part of the problem's type
     */
    public ProblemException(HttpStatus status, String name, String detail, FieldProblem... errors) {
        super(detail);
        this.status = status;
        this.name = name;
        this.errors = List.of(errors);
    }

    ProblemDetail toProblem() {
        var detail = getMessage();
        return problem(status, name, detail == null ? name : detail, errors);
    }

    static ProblemDetail problem(
            HttpStatus status, String name, String detail, List<FieldProblem> errors) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:problem-type:mistok:simulator-" + name));
        problem.setTitle(name.replace('-', ' '));
        if (!errors.isEmpty()) {
            problem.setProperty("errors", errors);
        }
        return problem;
    }
}

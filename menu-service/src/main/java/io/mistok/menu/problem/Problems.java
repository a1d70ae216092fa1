package io.mistok.menu.problem;

import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Builds problem details; the types are listed in the service's README. */
public final class Problems {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private Problems() {}

    public static ProblemDetail of(HttpStatus status, String name, String title, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:problem-type:mistok:" + name));
        problem.setTitle(title);
        return problem;
    }

    /** The caller learns nothing internal; the log learns everything, once. */
    public static ProblemDetail unexpected(Exception failure) {
        log.atError().setCause(failure).log("A request failed unexpectedly");
        return of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "unexpected",
                "Unexpected failure",
                "Something failed that should not; the service's log says what");
    }
}

package io.mistok.stats.recount;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Failures of recounts, as problem details. */
@RestControllerAdvice
class RecountProblems {

    @ExceptionHandler
    ProblemDetail handle(RecountRunningException failure) {
        var problem =
                ProblemDetail.forStatusAndDetail(
                        HttpStatus.CONFLICT,
                        "Another recount is running; try again when it is done");
        problem.setType(URI.create("urn:problem-type:mistok:recount-running"));
        problem.setTitle("Recount running");
        return problem;
    }
}

package io.mistok.reply.input;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/** Errors as RFC 9457 problem details; the types are listed in the README. */
@RestControllerAdvice
class ApiProblems extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    @ExceptionHandler
    ProblemDetail handle(InvalidInputException failure) {
        var problem =
                Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "invalid-reply",
                        "Not a valid reply",
                        "See the errors for what is wrong and where");
        problem.setProperty("errors", failure.mistakes());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail handle(ProblemException failure) {
        return failure.problem();
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ProblemDetail handleStorage(RuntimeException failure) {
        LOG.atWarn()
                .addKeyValue("reason", failure.getClass().getSimpleName())
                .log("MySQL did not answer a request of the API");
        return Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "storage-unavailable",
                "Storage unavailable",
                "MySQL does not answer, so reply rules can be neither read nor changed. Replies go"
                        + " on with the rules in memory");
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var problem =
                Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "malformed-json",
                        "Malformed JSON",
                        "The body cannot be read as JSON");
        problem.setProperty("errors", List.of(new Mistake("", place(failure))));
        return ResponseEntity.of(problem).build();
    }

    private static String place(HttpMessageNotReadableException failure) {
        return failure.getCause() instanceof JacksonException cause && cause.getLocation() != null
                ? "is not JSON from line %d, column %d on"
                        .formatted(
                                cause.getLocation().getLineNr(), cause.getLocation().getColumnNr())
                : "is required and must be JSON";
    }
}

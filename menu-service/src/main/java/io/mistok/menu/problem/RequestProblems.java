package io.mistok.menu.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;

@RestControllerAdvice
@Order(0)
class RequestProblems extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ProblemDetail handle(InvalidRequestException failure) {
        return withErrors(
                Problems.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        failure.name(),
                        "Rules broken",
                        String.valueOf(failure.getMessage())),
                failure.violations());
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return switch (failure.getCause()) {
            case StreamReadException broken -> answer(malformed(broken));
            case DatabindException mismatch ->
                    answer(
                            handle(
                                    new InvalidRequestException(
                                            List.of(UnreadableField.of(mismatch)))));
            case null, default -> answer(malformed("The request has no JSON body"));
        };
    }

    private static ProblemDetail malformed(StreamReadException broken) {
        var place = broken.getLocation();
        return malformed(
                "Not JSON from line %d, column %d on"
                        .formatted(place.getLineNr(), place.getColumnNr()));
    }

    private static ProblemDetail malformed(String detail) {
        return withErrors(
                Problems.of(HttpStatus.BAD_REQUEST, "malformed-json", "Malformed JSON", detail),
                List.of(new Violation("", detail)));
    }

    private static ProblemDetail withErrors(ProblemDetail problem, List<Violation> errors) {
        problem.setProperty("errors", errors);
        return problem;
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}

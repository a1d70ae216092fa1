package io.mistok.simulator.problem;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/** Says what is wrong with a request, and where. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ProblemDetail handle(ProblemException failure) {
        return failure.toProblem();
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var errors = failure.getFieldErrors().stream().map(Problems::fieldProblem).toList();
        return answer(
                HttpStatus.UNPROCESSABLE_CONTENT, "invalid-request", "Invalid fields", errors);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var errors =
                failure.getCause() instanceof JacksonException cause && !cause.getPath().isEmpty()
                        ? List.of(new FieldProblem(pointer(cause), cause.getOriginalMessage()))
                        : List.<FieldProblem>of();
        return answer(
                HttpStatus.BAD_REQUEST,
                "unreadable-request",
                "The body is not the JSON object expected here",
                errors);
    }

    private static ResponseEntity<Object> answer(
            HttpStatus status, String name, String detail, List<FieldProblem> errors) {
        return ResponseEntity.status(status)
                .body(ProblemException.problem(status, name, detail, errors));
    }

    private static FieldProblem fieldProblem(FieldError error) {
        var pointer = "/" + error.getField().replaceAll("[.\\[]", "/").replace("]", "");
        var detail = error.getDefaultMessage();
        return new FieldProblem(pointer, detail == null ? "is invalid" : detail);
    }

    private static String pointer(JacksonException cause) {
        return cause.getPath().stream()
                .map(step ->
                        step.getPropertyName() != null
                                ? step.getPropertyName()
                                : "" + step.getIndex())
                .collect(Collectors.joining("/", "/", ""));
    }
}

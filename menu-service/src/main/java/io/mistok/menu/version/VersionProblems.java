package io.mistok.menu.version;

import io.mistok.menu.problem.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class VersionProblems {

    @ExceptionHandler
    ProblemDetail handle(VersionNotFoundException failure) {
        return Problems.of(
                HttpStatus.NOT_FOUND,
                "menu-version-not-found",
                "Menu version not found",
                String.valueOf(failure.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail handle(AttemptRunningException failure) {
        return Problems.of(
                HttpStatus.CONFLICT,
                "change-in-progress",
                "Change in progress",
                String.valueOf(failure.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail handle(AttemptLostException failure) {
        return Problems.of(
                HttpStatus.CONFLICT,
                "publication-lost",
                "Publication lost",
                String.valueOf(failure.getMessage()));
    }
}

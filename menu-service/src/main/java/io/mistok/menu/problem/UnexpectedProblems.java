package io.mistok.menu.problem;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The last resort. What security decides stays with security. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class UnexpectedProblems {

    @ExceptionHandler
    ProblemDetail handle(Exception failure) throws Exception {
        if (failure instanceof AccessDeniedException
                || failure instanceof AuthenticationException) {
            throw failure;
        }
        return Problems.unexpected(failure);
    }
}

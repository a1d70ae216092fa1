package io.mistok.menu.secret;

import io.mistok.menu.problem.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecretProblems {

    private static final Logger log = LoggerFactory.getLogger(SecretProblems.class);

    @ExceptionHandler
    ProblemDetail handle(SecretUnreadableException failure) {
        log.atError().setCause(failure).log("A stored secret cannot be opened");
        var problem =
                Problems.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "secret-unreadable",
                        "Stored secret cannot be opened",
                        "The key that sealed a secret of this channel is missing");
        problem.setProperty("fix", failure.fix());
        return problem;
    }
}

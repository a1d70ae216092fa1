package io.mistok.menu.publication;

import io.mistok.menu.problem.Problems;
import io.mistok.menu.problem.Violation;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class PublicationProblems {

    @ExceptionHandler
    ProblemDetail handle(MenuEmptyException failure) {
        var detail = String.valueOf(failure.getMessage());
        var problem =
                Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "menu-empty", "Menu empty", detail);
        problem.setProperty("errors", List.of(new Violation("/buttons", detail, 1)));
        problem.setProperty("fix", "Draw at least one button and publish again.");
        return problem;
    }

    @ExceptionHandler
    ProblemDetail handle(NothingLiveException failure) {
        return Problems.of(
                HttpStatus.CONFLICT,
                "no-live-menu",
                "No live menu",
                String.valueOf(failure.getMessage()));
    }
}

package io.mistok.menu.channel;

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
class ChannelProblems {

    @ExceptionHandler
    ProblemDetail handle(ChannelNotFoundException failure) {
        return Problems.of(
                HttpStatus.NOT_FOUND,
                "channel-not-found",
                "Channel not found",
                String.valueOf(failure.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail handle(AppIdTakenException failure) {
        var detail = String.valueOf(failure.getMessage());
        var problem =
                Problems.of(
                        HttpStatus.CONFLICT, "app-id-taken", "Account already connected", detail);
        problem.setProperty("errors", List.of(new Violation("/appId", detail)));
        return problem;
    }
}

package io.mistok.menu.wechat;

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
class WeChatProblems {

    private static final Logger log = LoggerFactory.getLogger(WeChatProblems.class);

    @ExceptionHandler
    ProblemDetail handle(WeChatRefusedException refusal) {
        log.atWarn()
                .addKeyValue("errcode", refusal.errcode())
                .addKeyValue("errmsg", refusal.errmsg())
                .log("WeChat refused a call");
        var problem =
                Problems.of(
                        HttpStatus.BAD_GATEWAY,
                        "wechat-refused",
                        "WeChat refused",
                        String.valueOf(refusal.getMessage()));
        problem.setProperty("errcode", refusal.errcode());
        problem.setProperty("errmsg", refusal.errmsg());
        problem.setProperty("fix", refusal.fix());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail handle(WeChatUnreachableException failure) {
        log.atWarn()
                .addKeyValue("reason", String.valueOf(failure.getMessage()))
                .log("WeChat cannot be reached");
        var problem =
                Problems.of(
                        failure.timedOut() ? HttpStatus.GATEWAY_TIMEOUT : HttpStatus.BAD_GATEWAY,
                        "wechat-unreachable",
                        "WeChat unreachable",
                        String.valueOf(failure.getMessage()));
        problem.setProperty("fix", failure.fix());
        return problem;
    }
}
